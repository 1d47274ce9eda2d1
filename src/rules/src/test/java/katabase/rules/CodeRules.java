package katabase.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;
import katabase.testbed.Kata;
import org.assertj.core.api.AbstractClassAssert;

/** Who sees whom, and what nobody does. */
final class CodeRules {

    private static final Pattern READS_MEMBERS = Pattern.compile(
            "(getAnnotat|getDeclared|getField|getMethod|getConstructor|getRecordComponents).*|isAnnotationPresent");
    private static final Set<String> SLEEPS =
            Set.of("Thread.sleep", "TimeUnit.sleep", "LockSupport.parkNanos", "LockSupport.parkUntil");

    private CodeRules() {}

    static ArchRule skeletonsAndSolutionsSeeOnlyTheirKata() {
        return classes()
                .should(new SeeOnlyTheirKata(
                        "katabase.kata",
                        "java..",
                        "javax.crypto..",
                        "javax.sql..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "org.postgresql..",
                        "tools.jackson.."))
                .as("skeletons and solutions see only their own kata, Java, Hibernate, the driver and Jackson")
                .because("a learner reads one package, and the testbed is not there to be programmed against");
    }

    static ArchRule testsOfKatasSeeOnlyTheirKata() {
        return classes()
                .should(new SeeOnlyTheirKata(
                        "katabase.testbed..",
                        "katabase.kata..",
                        "java..",
                        "javax.sql..",
                        "org.junit..",
                        "org.assertj..",
                        "org.mockito..",
                        "org.hibernate..",
                        "jakarta.persistence..",
                        "org.postgresql.."))
                .as("tests of katas see only their own kata, the testbed and the libraries of tests")
                .because("a kata is judged alone, and what two katas need belongs to the testbed");
    }

    static ArchRule exercisesNeverSeeSolutions(Topics topics) {
        return classes()
                .should(new SeeKatasOnlyAmongThemselves(topics))
                .as("exercises never see solutions")
                .because("whoever has only the exercises must be able to compile and to run them");
    }

    static ArchRule partsNeverSeeKatas(Topics topics) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(topics.packages())
                .as("what the katas stand on never sees a kata")
                .because("a kata is added by adding folders, without a change of what it stands on");
    }

    static ArchRule testsOfKatasJudgeBehaviour() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "org.junit.platform.commons..")
                        .or(assignableTo(AbstractClassAssert.class))
                        .as("read annotations or members by reflection"))
                .orShould()
                .accessTargetWhere(describe(
                        "annotations or members of a class are read",
                        access -> access.getTargetOwner().isEquivalentTo(Class.class)
                                && READS_MEMBERS.matcher(access.getName()).matches()))
                .as("tests of katas judge behaviour and read nothing by reflection")
                .because("an answer with another mapping that does the same is right as well");
    }

    static ArchRule nobodySleeps() {
        return noClasses()
                .should()
                .accessTargetWhere(sleeps())
                .as("nobody sleeps")
                .because("a sleep is too short on a busy machine and too long on every other: await what you wait for");
    }

    static ArchRule staticFieldsAreFinal() {
        return fields().that()
                .areStatic()
                .should()
                .beFinal()
                .as("static fields are final")
                .because("state that is shared by all carries one kata's run into the next");
    }

    static ArchRule testsOfKatasHaveTheirForm() {
        return classes()
                .that(judgeAKata())
                .should(new HaveTheFormOfAKataTest())
                .as("tests of katas have the judge's name and 3 to 6 ordered, named requirements")
                .because("the judge finds a test by its name, and its methods are the list that a learner reads");
    }

    private static DescribedPredicate<JavaAccess<?>> sleeps() {
        return describe(
                "time is slept away",
                access -> SLEEPS.contains(access.getTargetOwner().getSimpleName() + "." + access.getName()));
    }

    private static DescribedPredicate<JavaClass> judgeAKata() {
        return describe(
                "judge a kata",
                type -> type.isAnnotatedWith(Kata.class)
                        || !HaveTheFormOfAKataTest.testsOf(type).isEmpty());
    }
}
