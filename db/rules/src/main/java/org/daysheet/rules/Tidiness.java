package org.daysheet.rules;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// What can be seen in the sources alone: length, documentation and names.
final class Tidiness {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 60;
    private static final Pattern VAGUE_NAME = Pattern.compile(".*(Manager|Helper|Utils?|Impl|Info|Data)");
    private static final Pattern HEADING = Pattern.compile("\\b(In|Out|Never):");
    private static final Set<String> WIDE_CATCHES =
            Set.of("Exception", "Throwable", "java.lang.Exception", "java.lang.Throwable");

    private Tidiness() {}

    static List<HouseRule> rules() {
        return List.of(
                rule("file-length", "a file has at most 400 lines", HouseModule::sources, Tidiness::longFile),
                rule("method-length", "a method has at most 60 lines", HouseModule::sources, Tidiness::longMethods),
                rule(
                        "documented",
                        "public types say what they promise",
                        HouseModule::workingSources,
                        Tidiness::silentTypes),
                new HouseRule(
                        "package-info",
                        "every package says what it is for, what comes in and goes out, and what it must never do",
                        Tidiness::packages),
                rule(
                        "names",
                        "no type is named for what any type could be",
                        HouseModule::workingSources,
                        Tidiness::vagueNames),
                rule("catch-all", "nothing catches everything", HouseModule::workingSources, Tidiness::wideCatches));
    }

    private static HouseRule rule(
            String id,
            String promise,
            Function<HouseModule, List<SourceFile>> files,
            Function<SourceFile, Stream<String>> check) {
        return new HouseRule(
                id,
                promise,
                module -> files.apply(module).stream()
                        .filter(source -> !Excuses.isExcused(source, id))
                        .flatMap(check)
                        .toList());
    }

    private static Stream<String> longFile(SourceFile source) {
        return source.lineCount() > LONGEST_FILE
                ? Stream.of(source.path() + " has " + source.lineCount() + " lines")
                : Stream.empty();
    }

    private static Stream<String> longMethods(SourceFile source) {
        return source.nodes(MethodTree.class).stream()
                .filter(method -> method.getBody() != null && length(source, method) > LONGEST_METHOD)
                .map(method ->
                        source.where(method) + " " + method.getName() + " has " + length(source, method) + " lines");
    }

    private static int length(SourceFile source, MethodTree method) {
        return source.lastLine(method.getBody()) - source.firstLine(method) + 1;
    }

    private static Stream<String> silentTypes(SourceFile source) {
        return source.unit().getTypeDecls().stream()
                .filter(Tidiness::isPublic)
                .filter(type -> source.documentation(type).isEmpty())
                .map(type -> source.where(type) + " is public and not documented");
    }

    private static boolean isPublic(Tree declared) {
        return declared instanceof ClassTree type
                && type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    /// Packages of tests too; one that has a room of the program to test is described there.
    private static List<String> packages(HouseModule module) {
        Set<String> written = new TreeSet<>();
        Set<String> described = new TreeSet<>();
        List<String> found = new ArrayList<>();
        for (SourceFile source : module.sources()) {
            written.add(source.packageName());
            if (source.isPackageInfo()) {
                described.add(source.packageName());
                poorPackage(source).forEach(found::add);
            }
        }
        written.remove("");
        written.removeAll(described);
        written.forEach(room -> found.add(room + " has no package-info.java"));
        return found;
    }

    private static Stream<String> poorPackage(SourceFile source) {
        boolean isMarked = source.unit().getPackageAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().endsWith("NullMarked"));
        String text = source.documentation(source.unit().getPackage());
        return Stream.of(
                        isMarked ? "" : " is not @NullMarked",
                        says("", text) ? "" : " does not say what the room is for",
                        says("In:", text) ? "" : " does not say what comes in (In:)",
                        says("Out:", text) ? "" : " does not say what goes out (Out:)",
                        says("Never:", text) ? "" : " does not say what the room must never do (Never:)")
                .filter(fault -> !fault.isEmpty())
                .map(fault -> source.path() + fault);
    }

    /// Whether anything stands between this heading, or the beginning, and the next.
    private static boolean says(String heading, String text) {
        int at = text.indexOf(heading);
        return at >= 0 && !HEADING.split(text.substring(at + heading.length()), 2)[0].isBlank();
    }

    private static Stream<String> vagueNames(SourceFile source) {
        return source.nodes(ClassTree.class).stream()
                .filter(type -> VAGUE_NAME.matcher(type.getSimpleName()).matches())
                .map(type -> source.where(type) + " " + type.getSimpleName() + " is a name that says nothing");
    }

    private static Stream<String> wideCatches(SourceFile source) {
        return source.nodes(CatchTree.class).stream()
                .filter(caught ->
                        types(caught.getParameter().getType()).anyMatch(type -> WIDE_CATCHES.contains(type.toString())))
                .map(caught -> source.where(caught) + " catches "
                        + caught.getParameter().getType());
    }

    private static Stream<? extends Tree> types(Tree caught) {
        return caught instanceof UnionTypeTree union ? union.getTypeAlternatives().stream() : Stream.of(caught);
    }
}
