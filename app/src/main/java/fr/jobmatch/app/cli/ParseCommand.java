package fr.jobmatch.app.cli;

import fr.jobmatch.ingestion.cv.CvParser;
import fr.jobmatch.ingestion.cv.ParseFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "parse", description = "CVs to JSON Resume, one object per line")
class ParseCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        try (var parser = new CvParser(1)) {
            return new ParseFiles(parser).write(files, Output.lines()) ? 0 : 1;
        }
    }
}
