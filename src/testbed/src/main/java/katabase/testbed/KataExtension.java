package katabase.testbed;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/** Gives each test of a kata its workbench, its deadline, and the check that nothing was left open. */
final class KataExtension
        implements TestInstancePreConstructCallback,
                BeforeEachCallback,
                AfterEachCallback,
                ParameterResolver,
                InvocationInterceptor {

    private static final Namespace NAMESPACE = Namespace.create(KataExtension.class);

    /** So that a constructor's parameters, too, are those of one test. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext instance, ExtensionContext context)
            throws Exception {
        if (context.getTestMethod().isPresent()) {
            prepare(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Workbench workbench = prepare(context);
        context.publishReportEntry(
                Chance.PROPERTY, Long.toString(workbench.chance().seed()));
    }

    /** Whatever may refuse does so here: JUnit would wrap what is thrown while a parameter is made. */
    private static Workbench prepare(ExtensionContext context) throws Exception {
        databases(context).get();
        KataClass kata = kata(context);
        kata.requireWritten();
        Workbench workbench = workbench(context);
        // Hibernate runs static initialisers and constructors of entities.
        guard(kata::requireMapped, context);
        return workbench;
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        Workbench workbench = context.getStore(NAMESPACE).get(Workbench.class, Workbench.class);
        if (workbench == null) {
            return;
        }
        reportSent(workbench, context);
        if (context.getExecutionException().isPresent()) {
            reportStatements(workbench, context);
            return;
        }
        try {
            workbench.requireNothingLeftOpen();
        } catch (AssertionError e) {
            reportStatements(workbench, context);
            throw e;
        }
    }

    private static void reportSent(Workbench workbench, ExtensionContext context) {
        int sent = workbench.sent();
        if (sent > 0) {
            context.publishReportEntry(KataReport.SENT, Integer.toString(sent));
        }
    }

    private static void reportStatements(Workbench workbench, ExtensionContext context) {
        String statements = workbench.lastStatements();
        if (!statements.isEmpty()) {
            context.publishReportEntry(KataReport.STATEMENTS, statements);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Workbench.offers(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(
                    "ask for it in a @BeforeEach method or in the test, not in @BeforeAll");
        }
        return workbench(context).offer(parameter.getParameter().getType());
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        guard(invocation::proceed, context);
    }

    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> constructor, ExtensionContext context)
            throws Throwable {
        AtomicReference<@Nullable T> made = new AtomicReference<>();
        guard(() -> made.set(invocation.proceed()), context);
        return Objects.requireNonNull(made.get());
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        guard(invocation::proceed, context);
    }

    private static void guard(Deadline.Body body, ExtensionContext context) throws Exception {
        try {
            kata(context).deadline().guard(body);
        } catch (StillRunning e) {
            // Abandoned connections take with them what was sent over them.
            reportSent(workbench(context), context);
            reportStatements(workbench(context), context);
            workbench(context).abandon();
            throw e;
        }
    }

    private static KataClass kata(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        ExtensionContext classContext =
                context.getTestMethod().isPresent() ? context.getParent().orElse(context) : context;
        return classContext
                .getStore(NAMESPACE)
                .computeIfAbsent(testClass, key -> new KataClass(testClass), KataClass.class);
    }

    private static Workbench workbench(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        Workbench.class, key -> new Workbench(kata(context), databases(context)), Workbench.class);
    }

    private static SessionDatabases databases(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(SessionDatabases.class, key -> new SessionDatabases(), SessionDatabases.class);
    }
}
