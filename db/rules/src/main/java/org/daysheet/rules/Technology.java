package org.daysheet.rules;

import static org.daysheet.rules.HouseModule.HOUSE;
import static org.daysheet.rules.HouseModule.isIn;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;

/// Which library may be used in which room.
final class Technology {
    private static final String DESKTOP = HOUSE + "desktop";

    private Technology() {}

    static List<HouseRule> rules() {
        return List.of(
                only("javafx", "JavaFX is used in the desktop only", Technology::isScreen, DESKTOP),
                new HouseRule(
                        "view-model",
                        "view models and rows know no scene",
                        module -> module.dependencies(
                                "view-model", (from, to) -> isIn(from, DESKTOP) && isViewModel(from) && isScene(to))),
                new HouseRule(
                        "view-services",
                        "views touch no services",
                        module -> module.dependencies(
                                "view-services", (from, to) -> isIn(from, DESKTOP) && isView(from) && isService(to))),
                only(
                        "jasper",
                        "JasperReports is used in reports.render only",
                        type -> isIn(type, "net.sf.jasperreports"),
                        HOUSE + "reports.render"),
                only(
                        "picocli",
                        "picocli is used in the command line only",
                        type -> isIn(type, "picocli"),
                        HOUSE + "cli"),
                new HouseRule(
                        "edi",
                        "edi uses types and the JDK only",
                        module ->
                                module.dependencies("edi", (from, to) -> isIn(from, HOUSE + "edi") && !isForEdi(to))));
    }

    private static HouseRule only(String id, String promise, Predicate<JavaClass> library, String room) {
        return new HouseRule(
                id, promise, module -> module.dependencies(id, (from, to) -> !isIn(from, room) && library.test(to)));
    }

    private static boolean isScreen(JavaClass type) {
        return isIn(type, "javafx", "com.sun.javafx", "org.controlsfx", "atlantafx", "org.kordamp.ikonli");
    }

    private static boolean isScene(JavaClass type) {
        return isIn(type, "javafx.scene", "javafx.stage", "org.controlsfx", "atlantafx", "org.kordamp.ikonli");
    }

    private static boolean isViewModel(JavaClass type) {
        String name = HouseModule.outermost(type).getSimpleName();
        return name.endsWith("ViewModel") || name.endsWith("Row");
    }

    private static boolean isView(JavaClass type) {
        return HouseModule.outermost(type).getSimpleName().endsWith("View");
    }

    /// Facts (records and enums) may be shown as they are; everything else of the rooms below does something.
    private static boolean isService(JavaClass type) {
        return isIn(type, HOUSE + "billing", HOUSE + "reports", HOUSE + "store", HOUSE + "demo", HOUSE + "edi")
                && !type.isRecord()
                && !type.isEnum();
    }

    private static boolean isForEdi(JavaClass type) {
        return type.isPrimitive()
                || isIn(type, "java", "javax", "org.jspecify.annotations", HOUSE + "edi", HOUSE + "types");
    }
}
