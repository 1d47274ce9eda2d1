package katabase.dojo.curriculum;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What a kata asks for: the Javadoc of its start class, as it is before a learner has touched it.
 *
 * @param card which kata
 */
public record Statement(KataCard card) {

    /** The statement in Markdown; empty if there is none. */
    public String markdown() {
        Path file = card.folder().keptSkeleton().resolve(card.start() + ".java");
        if (!Files.isRegularFile(file)) {
            return "";
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, diagnostic -> {}, List.of("-proc:none"), null, manager.getJavaFileObjects(file));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                Optional<DocCommentTree> comment = comment(unit, trees);
                if (comment.isPresent()) {
                    return new JavadocMarkdown().of(comment.get());
                }
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(card.folder().workspace().relativize(file) + " cannot be read", e);
        }
    }

    private Optional<DocCommentTree> comment(CompilationUnitTree unit, DocTrees trees) {
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree named && named.getSimpleName().contentEquals(card.start())) {
                return Optional.ofNullable(trees.getDocCommentTree(TreePath.getPath(unit, type)));
            }
        }
        return Optional.empty();
    }
}
