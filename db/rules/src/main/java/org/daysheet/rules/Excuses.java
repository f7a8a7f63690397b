package org.daysheet.rules;

import static org.daysheet.rules.HouseModule.HOUSE;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Classes that are excused from a rule by an annotation which says why.
final class Excuses {
    private static final String ANNOTATION = "HouseException";

    private Excuses() {}

    static List<HouseRule> rules() {
        return List.of(new HouseRule("excuses", "an excuse names a rule that exists, and a reason", Excuses::poor));
    }

    static boolean isExcused(JavaClass type, String rule) {
        return excuse(type).map(excuse -> rulesOf(excuse).contains(rule)).orElse(false)
                || type.getEnclosingClass().map(outer -> isExcused(outer, rule)).orElse(false);
    }

    /// Whether a type at the top of the file is excused.
    static boolean isExcused(SourceFile source, String rule) {
        return source.unit().getTypeDecls().stream()
                .flatMap(Excuses::annotations)
                .filter(annotation -> annotation.getAnnotationType().toString().endsWith(ANNOTATION))
                .anyMatch(annotation -> annotation.toString().contains('"' + rule + '"'));
    }

    private static Stream<? extends AnnotationTree> annotations(Tree declared) {
        return declared instanceof ClassTree type ? type.getModifiers().getAnnotations().stream() : Stream.empty();
    }

    private static List<String> poor(HouseModule module) {
        Set<String> known = ModuleRules.all().stream().map(HouseRule::id).collect(Collectors.toSet());
        return module.classes().stream()
                .flatMap(type -> excuse(type).stream().flatMap(excuse -> faults(type, excuse, known)))
                .sorted()
                .toList();
    }

    private static Stream<String> faults(JavaClass type, JavaAnnotation<?> excuse, Set<String> known) {
        Stream<String> unknown = rulesOf(excuse).stream()
                .filter(rule -> !known.contains(rule))
                .map(rule -> type.getName() + " is excused from \"" + rule + "\", which is no rule");
        boolean hasReason =
                excuse.get("why").map(why -> !why.toString().isBlank()).orElse(false);
        return hasReason ? unknown : Stream.concat(unknown, Stream.of(type.getName() + " gives no reason"));
    }

    private static Optional<? extends JavaAnnotation<?>> excuse(JavaClass type) {
        return type.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().getSimpleName().equals(ANNOTATION))
                .filter(annotation -> annotation.getRawType().getPackageName().startsWith(HOUSE))
                .findFirst();
    }

    private static List<String> rulesOf(JavaAnnotation<?> excuse) {
        return excuse.get("rule").stream()
                .flatMap(rule -> rule instanceof Object[] many ? Arrays.stream(many) : Stream.of(rule))
                .map(Object::toString)
                .toList();
    }
}
