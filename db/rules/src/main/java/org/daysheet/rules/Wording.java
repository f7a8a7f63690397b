package org.daysheet.rules;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts for people and where they are kept, and paths that must not be spelled out.
final class Wording {
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern FILE_NAME = Pattern.compile(
            ".*\\.(csv|pdf|xlsx|json|xml|properties|sql|jasper|jrxml|png|svg|css|txt|md|zip|db|java|class|835|837|999)");
    private static final String OUTSIDE = "../" + "shared";

    private Wording() {}

    static List<HouseRule> rules() {
        return List.of(
                new HouseRule("dead-keys", "every text in messages.properties is used", Wording::deadKeys),
                new HouseRule(
                        "missing-keys", "every text that is used stands in messages.properties", Wording::missingKeys),
                new HouseRule(
                        "outside-paths", "no file of the project points to a folder beside it", Wording::outsidePaths));
    }

    /// A key counts as used when it stands in the sources whole, or starts with a text that ends in a dot.
    private static List<String> deadKeys(HouseModule module) {
        Set<String> literals = literals(module);
        return keys(module.folder()).stream()
                .filter(key -> literals.stream()
                        .noneMatch(text ->
                                text.equals(key) || (text.endsWith(".") && isStem(text) && key.startsWith(text))))
                .map(key -> key + " is used nowhere")
                .toList();
    }

    /// A literal is taken for a key when it looks like one and its first word starts a key of the module.
    private static List<String> missingKeys(HouseModule module) {
        Set<String> keys = keys(module.folder());
        Set<String> firstWords = keys.stream().map(Wording::firstWord).collect(Collectors.toSet());
        return literals(module).stream()
                .filter(text ->
                        text.endsWith(".") ? isStem(text) : KEY.matcher(text).matches())
                .filter(text -> firstWords.contains(firstWord(text)))
                .filter(text -> !FILE_NAME.matcher(text).matches())
                .filter(text -> text.endsWith(".")
                        ? keys.stream().noneMatch(key -> key.startsWith(text))
                        : !keys.contains(text))
                .map(text -> text + " has no text")
                .toList();
    }

    private static boolean isStem(String text) {
        return text.length() > 1 && (text + "x").matches(KEY.pattern());
    }

    private static String firstWord(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static Set<String> literals(HouseModule module) {
        return module.mainSources().stream()
                .flatMap(source -> source.nodesExcept(Wording::isAudit).stream())
                .map(tree -> tree instanceof LiteralTree literal ? literal.getValue() : tree)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What is written to the audit trail is a code of its own, not a text for people.
    private static boolean isAudit(Tree tree) {
        return tree instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().matches("(.*\\.)?audit");
    }

    private static Set<String> keys(Path folder) {
        Set<String> keys = new TreeSet<>();
        for (Path file : files(folder.resolve("src").resolve("main"))) {
            if (file.getFileName().toString().matches("messages.*\\.properties")) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
                keys.addAll(texts.stringPropertyNames());
            }
        }
        return keys;
    }

    private static List<String> outsidePaths(HouseModule module) {
        List<Path> candidates = new ArrayList<>(files(module.folder().resolve("src")));
        candidates.add(module.folder().resolve("pom.xml"));
        return candidates.stream()
                .filter(Wording::pointsOutside)
                .map(file -> module.folder().relativize(file) + " mentions " + OUTSIDE)
                .toList();
    }

    private static boolean pointsOutside(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(OUTSIDE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path below) {
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(below)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
