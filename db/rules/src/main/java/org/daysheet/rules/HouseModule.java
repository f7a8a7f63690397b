package org.daysheet.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One Maven module as the rules see it: its sources, and the class files made from them. Generated classes are left
/// out, since nobody writes them by hand.
///
/// @param folder where the module's pom.xml lies
/// @param name last part of the artifact id, and of the root package: "billing"
/// @param sources main, test and build sources
/// @param classes class files of the main sources
public record HouseModule(Path folder, String name, List<SourceFile> sources, JavaClasses classes) {
    static final String HOUSE = "org.daysheet.";

    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>daysheet-([a-z]+)</artifactId>");

    /// Reads the module that lies in the folder; it must have been compiled.
    public static HouseModule at(Path folder) {
        List<SourceFile> sources = SourceFile.readAll(folder);
        return new HouseModule(folder, nameOf(folder.resolve("pom.xml")), sources, classesOf(folder, sources));
    }

    String rootPackage() {
        return HOUSE + name;
    }

    List<SourceFile> mainSources() {
        return sources.stream().filter(SourceFile::isMain).toList();
    }

    /// Sources of the program and of the programs that build it: all but tests.
    List<SourceFile> workingSources() {
        return sources.stream().filter(source -> !source.isTest()).toList();
    }

    /// Class files of classes that are not excused from the rule.
    List<JavaClass> classesFor(String rule) {
        return classes.stream().filter(type -> !Excuses.isExcused(type, rule)).toList();
    }

    /// What the classes use, where the predicate says that it must not be.
    List<String> dependencies(String rule, BiPredicate<JavaClass, JavaClass> isForbidden) {
        return classesFor(rule).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> isForbidden.test(use.getOriginClass(), target(use)))
                .map(Dependency::getDescription)
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether the class lies in the package or below it.
    static boolean isIn(JavaClass type, String... packages) {
        String here = type.getPackageName();
        for (String room : packages) {
            if (here.equals(room) || here.startsWith(room + ".")) {
                return true;
            }
        }
        return false;
    }

    /// The top-level class around a class, or the class itself.
    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseModule::outermost).orElse(type);
    }

    private static JavaClass target(Dependency use) {
        return use.getTargetClass().getBaseComponentType();
    }

    private static String nameOf(Path pom) {
        try {
            Matcher matcher = ARTIFACT.matcher(Files.readString(pom));
            if (!matcher.find()) {
                throw new IllegalStateException(pom + " names no artifact of the house");
            }
            return matcher.group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JavaClasses classesOf(Path folder, List<SourceFile> sources) {
        Path compiled = folder.resolve("target").resolve("classes");
        Set<String> written = sources.stream()
                .filter(SourceFile::isMain)
                .map(SourceFile::packagedName)
                .collect(Collectors.toSet());
        JavaClasses all = new ClassFileImporter().importPath(compiled);
        if (all.isEmpty() && written.stream().anyMatch(name -> !name.endsWith("package-info.java"))) {
            throw new IllegalStateException("nothing is compiled in " + compiled);
        }
        return all.that(DescribedPredicate.describe(
                "written by hand",
                type -> type.getSource()
                        .flatMap(source -> source.getFileName())
                        .map(file -> written.contains(type.getPackageName() + "/" + file))
                        .orElse(false)));
    }
}
