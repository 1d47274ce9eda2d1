package katabase.judge;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The compiler of this JDK. For one thread at a time.
 *
 * <p>It knows nothing of earlier compilations but the bytes of the libraries. jshell's way of keeping its symbols, too
 * (JavacTaskPool), is 13 ms faster, and fails on sealed types that are compiled again.
 */
final class Javac implements AutoCloseable {

    private static final List<String> OPTIONS = List.of("-proc:none", "-parameters", "-g", "-nowarn");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final ClassFiles classFiles;

    /**
     * @param libraries what all files may use
     */
    Javac(List<Path> libraries) {
        this.classFiles = new ClassFiles(
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8), List.copyOf(libraries));
    }

    /** A file that was read before. */
    private static final class Source extends SimpleJavaFileObject {

        private final TextFile file;

        Source(TextFile file) {
            super(file.path().toUri(), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }

    /**
     * Compiles files.
     *
     * @param compiledBefore folders whose classes they use beside the libraries
     * @param target where the classes go
     * @return their {@link Declarations}: whoever compiled against equal ones need not compile again
     * @throws CompileErrors if the compiler does not accept them
     */
    String compile(List<TextFile> files, List<Path> compiledBefore, Path target) {
        if (files.isEmpty()) {
            return "";
        }
        classFiles.turnTo(compiledBefore, target);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> sources = files.stream().map(Source::new).toList();
        JavacTask task = (JavacTask) compiler.getTask(null, classFiles, diagnostics, OPTIONS, null, sources);
        Map<String, String> declarations = new TreeMap<>();
        task.addTaskListener(new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                TypeElement type = event.getTypeElement();
                if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null) {
                    declarations.put(type.toString(), new Declarations(task.getElements()).of(type));
                }
            }
        });
        if (!task.call()) {
            throw new CompileErrors(diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(CompileProblem::of)
                    .toList());
        }
        return String.join("", declarations.values());
    }

    @Override
    public void close() {
        try {
            classFiles.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
