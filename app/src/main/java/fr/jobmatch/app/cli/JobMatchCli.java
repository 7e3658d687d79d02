package fr.jobmatch.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Entry of the command line. JSON goes to standard output, messages to standard error; the exit code is 0 when every
/// input got its answer, 1 when something failed, 2 for wrong usage.
@Command(
        name = "jobmatch",
        subcommands = {
            ParseCommand.class,
            RankCommand.class,
            TailorCommand.class,
            VerifyCommand.class,
            EmbedCommand.class,
            RomeCommand.class,
            TaxonomyCommand.class,
            OffersCommand.class
        })
public final class JobMatchCli {

    private JobMatchCli() {}

    static void main(String[] args) {
        // Read by the first logger that any class makes; without it, messages would stand among the results.
        System.setProperty("logback.configurationFile", "logback-cli.xml");
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new JobMatchCli()).setExecutionExceptionHandler(JobMatchCli::explain);
    }

    /// Says what went wrong in one line; a stack trace helps nobody at a prompt.
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println(command.getCommandName() + ": " + failure.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }
}
