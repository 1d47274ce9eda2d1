package katabase.judge;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** One run of the compiler over some files. */
final class Compilation {

    private final List<Source> sources;
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private final StringWriter declarations = new StringWriter();

    Compilation(List<TextFile> files) {
        this.sources = files.stream().map(Source::new).toList();
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

    List<? extends JavaFileObject> sources() {
        return sources;
    }

    DiagnosticListener<JavaFileObject> diagnostics() {
        return diagnostics;
    }

    /** Writes the classes if the compiler accepts the files; gives whether it does. */
    boolean write(JavacTask task) {
        listen(task);
        return task.call();
    }

    /** Writes the classes if the compiler accepts the files and their declarations suit; gives whether it did. */
    boolean writeIf(Predicate<String> suit, JavacTask task) {
        listen(task);
        try {
            task.analyze();
            if (errors().findAny().isPresent() || !suit.test(declarations.toString())) {
                return false;
            }
            task.generate();
            return errors().findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(JavacTask task) {
        task.addTaskListener(new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                TypeElement type = event.getTypeElement();
                if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null) {
                    task.getElements().printElements(declarations, type);
                }
            }
        });
    }

    private Stream<Diagnostic<? extends JavaFileObject>> errors() {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
    }

    /**
     * The declarations of the classes and their members.
     *
     * @param accepted whether the compiler accepts the files
     * @throws CompileErrors if it does not
     */
    String result(boolean accepted) {
        if (!accepted) {
            throw new CompileErrors(errors().map(CompileProblem::of).toList());
        }
        return declarations.toString();
    }
}
