package org.daysheet.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// One source file, read by the compiler's own parser.
///
/// @param path relative to the module's folder
/// @param text its whole text
/// @param unit what the parser made of it
/// @param docs finds documentation comments and positions
public record SourceFile(Path path, String text, CompilationUnitTree unit, DocTrees docs) {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test");

    /// Reads every Java source below src of a module.
    static List<SourceFile> readAll(Path folder) {
        Path src = folder.resolve("src");
        if (!Files.isDirectory(src)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(src)) {
            return parse(
                    folder,
                    walk.filter(path -> path.toString().endsWith(".java"))
                            .sorted()
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isMain() {
        return path.startsWith(MAIN);
    }

    boolean isTest() {
        return path.startsWith(TEST);
    }

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /// Package and file name, as "org.daysheet.types.money/Money.java".
    String packagedName() {
        return packageName() + "/" + path.getFileName();
    }

    int lineCount() {
        return (int) text.lines().count();
    }

    /// Every node of the file, parents first.
    List<Tree> nodes() {
        return nodesExcept(tree -> false);
    }

    /// Every node of the file, parents first, without the skipped nodes and all below them.
    List<Tree> nodesExcept(Predicate<Tree> isSkipped) {
        List<Tree> found = new ArrayList<>();
        new TreeScanner<Object, List<Tree>>() {
            @Override
            public @Nullable Object scan(@Nullable Tree tree, List<Tree> into) {
                if (tree == null || isSkipped.test(tree)) {
                    return null;
                }
                into.add(tree);
                return super.scan(tree, into);
            }
        }.scan(unit, found);
        return found;
    }

    /// Every node of one kind.
    <T extends Tree> List<T> nodes(Class<T> kind) {
        return nodes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The documentation of a top-level type or of the package; empty when there is none.
    String documentation(Tree declared) {
        String text = docs.getDocComment(new TreePath(new TreePath(unit), declared));
        return text == null ? "" : text.strip();
    }

    int firstLine(Tree tree) {
        return line(docs.getSourcePositions().getStartPosition(unit, tree));
    }

    int lastLine(Tree tree) {
        return line(docs.getSourcePositions().getEndPosition(unit, tree));
    }

    /// File and line, as "src/main/java/org/daysheet/types/money/Money.java:12".
    String where(Tree tree) {
        return path + ":" + firstLine(tree);
    }

    private int line(long position) {
        return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
    }

    private static List<SourceFile> parse(Path folder, List<Path> paths) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            DocTrees docs = DocTrees.instance(task);
            List<SourceFile> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Path path = Path.of(unit.getSourceFile().toUri());
                sources.add(new SourceFile(folder.relativize(path), Files.readString(path), unit, docs));
            }
            return List.copyOf(sources);
        }
    }
}
