package katabase.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Holds for a class that refers only to its own package, which is its kata, to the package above it, which is what its
 * topic gives, and to the packages that are named.
 */
final class SeeOnlyTheirKata extends ArchCondition<JavaClass> {

    private final DescribedPredicate<JavaClass> named;

    SeeOnlyTheirKata(String... packages) {
        super("see only their own kata and [%s]", String.join(", ", packages));
        this.named = JavaClass.Predicates.resideInAnyPackage(packages);
    }

    @Override
    public void check(JavaClass seeing, ConditionEvents events) {
        for (Dependency dependency : seeing.getDirectDependenciesFromSelf()) {
            JavaClass seen = dependency.getTargetClass().getBaseComponentType();
            if (!seen.isPrimitive() && !isOwn(seen.getPackageName(), seeing.getPackageName()) && !named.test(seen)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private static boolean isOwn(String seen, String seeing) {
        return seen.equals(seeing) || seen.equals(seeing.substring(0, seeing.lastIndexOf('.')));
    }
}
