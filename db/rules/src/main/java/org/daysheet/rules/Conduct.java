package org.daysheet.rules;

import static org.daysheet.rules.HouseModule.HOUSE;
import static org.daysheet.rules.HouseModule.isIn;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How code behaves wherever it stands: it asks a clock, keeps no state of its own, and leaves the console alone.
final class Conduct {
    private static final Set<String> MUTABLE = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.BitSet",
            "java.util.Random",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.lang.ThreadLocal");
    private static final Set<String> INJECTIONS =
            Set.of("Inject", "Autowired", "Resource", "Value", "PersistenceContext", "FXML");

    private Conduct() {}

    static List<HouseRule> rules() {
        return List.of(
                new HouseRule(
                        "console",
                        "only the command line writes to the console",
                        module -> accesses(module, "console", type -> isIn(type, HOUSE + "cli"), Conduct::isConsole)),
                new HouseRule(
                        "clock",
                        "time comes from a clock that was handed in",
                        module -> accesses(module, "clock", type -> isIn(type, HOUSE + "bench"), Conduct::isOwnTime)),
                new HouseRule(
                        "system-clock",
                        "only composition roots choose the system's clock",
                        module -> accesses(
                                module,
                                "system-clock",
                                type -> isIn(
                                        type, HOUSE + "cli", HOUSE + "desktop", HOUSE + "bench", HOUSE + "testkit"),
                                Conduct::isSystemClock)),
                new HouseRule(
                        "static-state",
                        "no class keeps state in static fields",
                        module -> fields(module, "static-state", Conduct::isStaticState, "is static and can change")),
                new HouseRule(
                        "injection",
                        "nothing is injected into fields",
                        module -> fields(module, "injection", Conduct::isInjected, "is injected")));
    }

    private static List<String> accesses(
            HouseModule module, String rule, Predicate<JavaClass> isFree, Predicate<JavaAccess<?>> isForbidden) {
        return module.classesFor(rule).stream()
                .filter(isFree.negate())
                .flatMap(type -> Stream.concat(type.getAccessesFromSelf().stream(), references(type)))
                .filter(isForbidden)
                .map(JavaAccess::getDescription)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<JavaAccess<?>> references(JavaClass type) {
        return Stream.concat(
                type.getMethodReferencesFromSelf().stream(), type.getConstructorReferencesFromSelf().stream());
    }

    private static boolean isConsole(JavaAccess<?> access) {
        String name = access.getName();
        boolean isSystem =
                isOwner(access, System.class) && Set.of("out", "err", "console").contains(name);
        return isSystem
                || isOwner(access, "java.lang.IO")
                || (name.equals("printStackTrace") && access.getTargetOwner().isAssignableTo(Throwable.class));
    }

    private static boolean isOwnTime(JavaAccess<?> access) {
        String name = access.getName();
        if (isOwner(access, System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (isOwner(access, "java.util.Date")) {
            return access.getDescription().contains("java.util.Date.<init>()");
        }
        if (isOwner(access, "java.util.Calendar") || isOwner(access, "java.util.GregorianCalendar")) {
            return name.equals("getInstance") || name.equals("<init>");
        }
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && name.equals("now")
                && !access.getTarget().getFullName().contains("java.time.Clock");
    }

    private static boolean isSystemClock(JavaAccess<?> access) {
        return isOwner(access, "java.time.Clock")
                && (access.getName().startsWith("system") || access.getName().startsWith("tick"))
                && !access.getTarget().getFullName().contains("(java.time.Clock");
    }

    private static List<String> fields(
            HouseModule module, String rule, Predicate<JavaField> isForbidden, String complaint) {
        return module.classesFor(rule).stream()
                .flatMap(type -> type.getFields().stream())
                .filter(isForbidden)
                .map(field -> field.getFullName() + " " + complaint + " " + field.getSourceCodeLocation())
                .sorted()
                .toList();
    }

    private static boolean isStaticState(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        if (!modifiers.contains(JavaModifier.STATIC) || modifiers.contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        JavaClass type = field.getRawType();
        return !modifiers.contains(JavaModifier.FINAL)
                || MUTABLE.contains(type.getName())
                || isIn(type, "java.util.concurrent");
    }

    private static boolean isInjected(JavaField field) {
        return field.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .anyMatch(type -> INJECTIONS.contains(type.getSimpleName()) || isIn(type, "jakarta.inject"));
    }

    private static boolean isOwner(JavaAccess<?> access, Class<?> type) {
        return isOwner(access, type.getName());
    }

    private static boolean isOwner(JavaAccess<?> access, String type) {
        return access.getTargetOwner().getName().equals(type);
    }
}
