package katabase.rules.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java proofs, compiled together. Each is the body of a method that has a {@code dataSource} and prints. */
final class JavaProofs implements AutoCloseable {

    private static final String TEMPLATE = """
            import java.io.*; import java.math.*; import java.net.*; import java.nio.charset.*; import java.sql.*;
            import java.text.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
            import java.util.concurrent.atomic.*; import java.util.function.*; import java.util.stream.*;
            import jakarta.persistence.*; import javax.sql.DataSource; import org.hibernate.Session;
            import org.hibernate.SessionFactory; import org.hibernate.StatelessSession;
            import static katabase.rules.proof.Mapping.sessions;
            public final class %s { public static void run(DataSource dataSource) throws Exception {
            %s
            } }
            """;
    private static final int LINES_BEFORE_THE_CODE = 7;

    private final URLClassLoader classes;

    /**
     * Compiles them.
     *
     * @param codes the code of each proof, by the id of its question
     * @param folder where the classes go
     * @throws AssertionError if the compiler refuses one, with its id and line
     */
    JavaProofs(Map<String, String> codes, Path folder) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostics,
                        List.of(
                                "-proc:none",
                                "-nowarn",
                                "-d",
                                folder.toString(),
                                "-classpath",
                                System.getProperty("java.class.path")),
                        null,
                        codes.entrySet().stream()
                                .map(code -> new Source(code.getKey(), code.getValue()))
                                .toList())
                .call();
        if (!compiled) {
            throw new AssertionError(diagnostics.getDiagnostics().stream()
                    .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                    .map(problem -> problem.getSource().getName() + ":"
                            + (problem.getLineNumber() - LINES_BEFORE_THE_CODE) + ": "
                            + problem.getMessage(Locale.ROOT))
                    .collect(Collectors.joining("\n")));
        }
        try {
            this.classes = new URLClassLoader(
                    new URL[] {folder.toUri().toURL()}, Thread.currentThread().getContextClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One proof as a class. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String id, String code) {
            super(URI.create("proof:/" + className(id) + ".java"), Kind.SOURCE);
            this.text = TEMPLATE.formatted(className(id), code);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static String className(String id) {
        return "proof_" + id.replace('-', '_');
    }

    /** Runs one. Gives what it printed to the standard output. */
    String run(String id, DataSource dataSource) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            classes.loadClass(className(id)).getMethod("run", DataSource.class).invoke(null, dataSource);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            System.setOut(console);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
