package katabase.judge;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The compiler of this JDK. For one thread at a time. */
final class Javac implements AutoCloseable {

    private static final List<String> OPTIONS = List.of("-proc:none", "-parameters", "-g", "-nowarn");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final ClassFiles classFiles;
    private @Nullable Round last;

    /**
     * @param libraries what all files may use
     */
    Javac(List<Path> libraries) {
        this.classFiles = new ClassFiles(
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8), List.copyOf(libraries));
    }

    /**
     * A compilation whose symbols were kept for the next one.
     *
     * @param name what was compiled
     * @param declarations those of its classes and members
     */
    private record Round(String name, KeptSymbols symbols, String declarations) {}

    /**
     * Compiles files that use the libraries only.
     *
     * @param name tells whether they are another version of what was compiled before
     * @param target where the classes go
     * @return the declarations of their classes and members: whoever compiled against these need not compile again
     * @throws CompileErrors if the compiler does not accept them
     */
    String compile(String name, List<TextFile> files, Path target) {
        if (files.isEmpty()) {
            return "";
        }
        classFiles.turnTo(List.of(), target);
        Round before = last;
        if (before != null && before.name().equals(name) && compileAgain(before, files)) {
            return before.declarations();
        }
        last = null;
        Optional<KeptSymbols> symbols = KeptSymbols.begin(classFiles, OPTIONS);
        if (symbols.isEmpty()) {
            return compile(files);
        }
        Compilation compilation = new Compilation(files);
        boolean accepted = symbols.get().compile(compilation, compilation::write);
        String declarations = compilation.result(accepted);
        last = new Round(name, symbols.get(), declarations);
        return declarations;
    }

    /**
     * Compiles with the symbols of the round before. They hold as long as the declarations are the same; with others, or
     * after an error, they might mislead the compiler. Then nothing is written, and the answer is no.
     */
    private static boolean compileAgain(Round before, List<TextFile> files) {
        Compilation compilation = new Compilation(files);
        return before.symbols().compile(compilation, task -> compilation.writeIf(before.declarations()::equals, task));
    }

    /**
     * Compiles files that use others.
     *
     * @param compiledBefore the folder with the classes of the others
     * @param target where the classes go
     * @return the declarations of their classes and members
     * @throws CompileErrors if the compiler does not accept them
     */
    String compileAgainst(Path compiledBefore, List<TextFile> files, Path target) {
        if (files.isEmpty()) {
            return "";
        }
        classFiles.turnTo(List.of(compiledBefore), target);
        return compile(files);
    }

    private String compile(List<TextFile> files) {
        Compilation compilation = new Compilation(files);
        JavacTask task = (JavacTask)
                compiler.getTask(null, classFiles, compilation.diagnostics(), OPTIONS, null, compilation.sources());
        return compilation.result(compilation.write(task));
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
