package fr.jobmatch.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import org.springframework.data.repository.Repository;

/// Why the parts are cut as they are, in rules. Maven already refuses a wrong arrow between modules; these rules say
/// it in words, and guard what Maven can't see inside a module. Each has been seen red once.
@AnalyzeClasses(
        packages = "fr.jobmatch",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {

    /// What modules share for their tests comes as a jar, which ArchUnit takes for code.
    static class NoTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule domainKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("fr.jobmatch.domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("fr.jobmatch.domain..", "java..", "org.jspecify.annotations"))
            .because("every module speaks its words, so that a library in it would be a library everywhere");

    @ArchTest
    static final ArchRule lexiconKnowsOnlyTheDomain = classes()
            .that()
            .resideInAPackage("fr.jobmatch.lexicon..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "fr.jobmatch.lexicon..", "fr.jobmatch.domain..", "java..", "org.jspecify.annotations"))
            .because("the language of work is read by the server, the forked parser and the command line alike");

    @ArchTest
    static final ArchRule siblingsNeverSeeEachOther = slices().matching(
                    "fr.jobmatch.(ingestion|matching|assistant|templates)..")
            .should()
            .notDependOnEachOther()
            .because("what one needs of another is a port or an event in the domain");

    @ArchTest
    static final ArchRule nobodyDependsOnTheApp = noClasses()
            .that()
            .resideOutsideOfPackages("fr.jobmatch.app..", "fr.jobmatch.benchmarks..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.jobmatch.app..")
            .because("the app wires the modules; they build and test without it");

    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .notHaveModifier(PUBLIC)
            .because("only records leave a module: lazy loading and the schema stay its own affair");

    @ArchTest
    static final ArchRule pagesStayInside = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notHaveModifier(PUBLIC)
            .because("one page links to another by its navigation, never by its class");

    @ArchTest
    static final ArchRule pagesHoldNoQueries = noClasses()
            .that()
            .resideInAPackage("fr.jobmatch.app.views..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.springframework.data..",
                    "jakarta.persistence.."))
            .because("a page shows what a service says");

    @ArchTest
    static final ArchRule namesSayTheDomain = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto)$")
            .because("such a name says how, not what");

    @ArchTest
    static final ArchRule ourJsonIsJackson3 = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..")
            .because(
                    "LangChain4j brings Jackson 2 for itself; two mappers on one boundary read the same text differently");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "fr.jobmatch.app.cli..", "fr.jobmatch.benchmarks..", "fr.jobmatch.ingestion.cv.fork..")
            .should()
            .accessField(System.class, "out")
            .because("everything else logs, and a log never shows a CV");
}
