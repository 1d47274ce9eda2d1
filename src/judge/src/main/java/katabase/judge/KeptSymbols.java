package katabase.judge;

import com.sun.source.util.JavacTask;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileManager;

/**
 * A compiler that keeps what it has learned of the JDK and of the libraries from one compilation to the next, which is
 * most of its work for a few files.
 *
 * <p>It is {@code com.sun.tools.javac.api.JavacTaskPool}, of which jshell makes the same use. The JDK's module does not
 * export it: a process that is to have it is started with {@link #EXPORT}, and without it there is none.
 */
final class KeptSymbols {

    /** The option of the java command that makes the compiler available. */
    static final String EXPORT = "--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED";

    private static final String PACKAGE = "com.sun.tools.javac.api";

    private final JavaFileManager files;
    private final List<String> options;
    private final Object pool;
    private final Class<?> worker;
    private final Method getTask;

    private KeptSymbols(JavaFileManager files, List<String> options) throws ReflectiveOperationException {
        this.files = files;
        this.options = options;
        Class<?> type = Class.forName(PACKAGE + ".JavacTaskPool");
        this.pool = type.getConstructor(int.class).newInstance(1);
        this.worker = Class.forName(PACKAGE + ".JavacTaskPool$Worker");
        this.getTask = type.getMethod(
                "getTask",
                Writer.class,
                JavaFileManager.class,
                DiagnosticListener.class,
                Iterable.class,
                Iterable.class,
                Iterable.class,
                worker);
    }

    /**
     * One that knows nothing yet; empty where the JDK has none for us.
     *
     * @param files where it finds classes and puts them
     * @param options as the compiler takes them
     */
    static Optional<KeptSymbols> begin(JavaFileManager files, List<String> options) {
        try {
            return Optional.of(new KeptSymbols(files, options));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    /**
     * Compiles.
     *
     * @param compilation what
     * @param run runs the task; its answer is this method's
     */
    boolean compile(Compilation compilation, Predicate<JavacTask> run) {
        Object runner = Proxy.newProxyInstance(
                KeptSymbols.class.getClassLoader(),
                new Class<?>[] {worker},
                (proxy, method, arguments) -> run.test((JavacTask) arguments[0]));
        try {
            return (boolean) getTask.invoke(
                    pool, null, files, compilation.diagnostics(), options, null, compilation.sources(), runner);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
