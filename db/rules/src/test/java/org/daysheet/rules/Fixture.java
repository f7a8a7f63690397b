package org.daysheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// A module of the house made up for one test: sources are written to a folder, compiled, and the rules run on it.
/// Classes of other modules and of libraries are made up too, beside it.
final class Fixture {
    private final Path folder;
    private final Path libraries;
    private final Map<Path, String> files = new TreeMap<>();
    private final List<Path> libraryFiles = new ArrayList<>();

    Fixture(Path folder, String module) throws IOException {
        this.folder = folder.resolve(module);
        this.libraries = folder.resolve("libraries");
        write(
                this.folder.resolve("pom.xml"),
                "<parent><artifactId>daysheet</artifactId></parent><artifactId>daysheet-" + module + "</artifactId>");
        library("org.daysheet.types.house", "public @interface HouseException { String[] rule(); String why(); }");
    }

    /// Adds a type to the module: the package, then the declaration, whose first "class X" names the file.
    Fixture type(String room, String declaration) {
        files.put(path("src/main/java", room, declaration), "package " + room + ";\n" + declaration);
        return this;
    }

    /// Adds a type that a generator wrote.
    Fixture generated(String room, String declaration) {
        files.put(path("target/generated-sources", room, declaration), "package " + room + ";\n" + declaration);
        return this;
    }

    /// Adds any file to the module.
    Fixture file(String path, String text) {
        files.put(folder.resolve(path), text);
        return this;
    }

    /// Adds a type outside the module.
    Fixture library(String room, String declaration) throws IOException {
        Path path = libraries.resolve("src").resolve(room.replace('.', '/')).resolve(name(declaration) + ".java");
        write(path, "package " + room + ";\n" + declaration);
        libraryFiles.add(path);
        return this;
    }

    /// What the rule finds.
    List<String> violations(String rule) throws IOException {
        return violations(candidate -> candidate.id().equals(rule));
    }

    /// What all rules find.
    List<String> violations() throws IOException {
        return violations(candidate -> true);
    }

    private List<String> violations(Predicate<HouseRule> isWanted) throws IOException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        Path libraryClasses = libraries.resolve("classes");
        compile(libraryFiles, libraryClasses, libraryClasses);
        compile(
                files.keySet().stream()
                        .filter(path -> !path.startsWith(folder.resolve("src/test")))
                        .filter(path -> path.toString().endsWith(".java"))
                        .toList(),
                folder.resolve("target/classes"),
                libraryClasses);
        List<HouseRule> rules = ModuleRules.all().stream().filter(isWanted).toList();
        assertThat(rules).isNotEmpty();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {libraryClasses.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            HouseModule module = HouseModule.at(folder);
            return rules.stream()
                    .flatMap(rule -> rule.violations(module).stream())
                    .toList();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Path path(String root, String room, String declaration) {
        return folder.resolve(root).resolve(room.replace('.', '/')).resolve(name(declaration) + ".java");
    }

    private static String name(String declaration) {
        return declaration.replaceAll("(?s)^.*?\\b(?:class|interface|record|enum)\\s+(\\w+).*$", "$1");
    }

    private static void write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void compile(List<Path> sources, Path into, Path classPath) throws IOException {
        Files.createDirectories(into);
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean isCompiled = compiler.getTask(
                            null,
                            manager,
                            null,
                            List.of("-proc:none", "-nowarn", "-d", into.toString(), "-cp", classPath.toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(isCompiled).as("the made-up sources compile").isTrue();
        }
    }
}
