package org.daysheet.rules;

import static org.daysheet.rules.HouseModule.HOUSE;
import static org.daysheet.rules.HouseModule.isIn;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which room may use which: no circles, and only along the arrows drawn here.
final class Arrows {
    private static final Set<String> EVERY_ROOM =
            Set.of("types", "store", "testkit", "reports", "edi", "billing", "demo", "cli", "desktop");

    /// Module to the modules it may use; a room that is missing here may use none.
    private static final Map<String, Set<String>> MODULES = Map.of(
            "store", Set.of("types"),
            "testkit", Set.of("types", "store"),
            "reports", Set.of("types", "store"),
            "edi", Set.of("types"),
            "billing", Set.of("types", "store", "edi"),
            "demo", Set.of("types", "edi", "billing"),
            "cli", Set.of("types", "edi", "billing", "reports", "demo"),
            "desktop", Set.of("types", "edi", "billing", "reports", "demo"),
            "bench", EVERY_ROOM,
            "journeys", EVERY_ROOM);

    /// What the two composition roots hand from the office to the reports. Of the store they know nothing else but
    /// the failures they explain and the one way to write a file that only its owner reads.
    private static final Set<String> HANDED_ON = Set.of("Database", "Transactions", "PrivateFile");

    /// Room of billing to the rooms it may use directly; what those may use, it may use too.
    private static final Map<String, Set<String>> BILLING = Map.ofEntries(
            Map.entry("practice", Set.of()),
            Map.entry("patients", Set.of("practice")),
            Map.entry("encounters", Set.of("practice", "patients", "ledger")),
            Map.entry("claims", Set.of("authorizations", "encounters")),
            Map.entry("codelists", Set.of()),
            Map.entry("payerrules", Set.of("claims")),
            Map.entry("enrolments", Set.of("practice")),
            Map.entry("authorizations", Set.of("encounters")),
            Map.entry("eligibility", Set.of("patients")),
            Map.entry(
                    "scrubber",
                    Set.of("authorizations", "claims", "codelists", "eligibility", "enrolments", "payerrules")),
            Map.entry("ledger", Set.of()),
            Map.entry("denials", Set.of("claims")),
            Map.entry("followups", Set.of("authorizations", "claims", "eligibility")),
            Map.entry("crossovers", Set.of("claims", "followups")),
            Map.entry("submission", Set.of("claims", "scrubber", "followups")),
            Map.entry("paperclaims", Set.of("claims")),
            Map.entry("filingproof", Set.of("submission", "paperclaims")),
            Map.entry("remittances", Set.of("claims", "ledger", "denials", "followups")),
            Map.entry("payments", Set.of("ledger", "patients")),
            Map.entry("statements", Set.of("ledger", "patients", "encounters")),
            Map.entry("accounts", Set.of("ledger")),
            Map.entry("periods", Set.of("ledger")),
            Map.entry("bank", Set.of("ledger")),
            Map.entry("deposits", Set.of("ledger", "practice")),
            Map.entry("problem", Set.of()),
            Map.entry("security", Set.of()),
            Map.entry("unfinished", Set.of()),
            Map.entry(
                    "exchange", Set.of("submission", "remittances", "payments", "statements", "practice", "patients")));

    /// Rooms of billing that every other room of billing may use.
    private static final Set<String> COMMON = Set.of("problem", "security");

    private Arrows() {}

    static List<HouseRule> rules() {
        return List.of(
                new HouseRule("cycles", "packages are free of circles", Arrows::cycles),
                new HouseRule("arrows", "modules use each other along the arrows only", Arrows::modules),
                new HouseRule(
                        "billing-arrows",
                        "features of billing use each other along the arrows only",
                        module -> module.dependencies(
                                "billing-arrows",
                                (from, to) -> feature(from).isPresent()
                                        && isIn(to, HOUSE + "billing")
                                        && !mayUse(
                                                feature(from).get(), feature(to).orElse("")))),
                new HouseRule(
                        "demo-writer",
                        "the payer simulator writes its answers itself",
                        module -> module.dependencies(
                                "demo-writer",
                                (from, to) -> isIn(from, HOUSE + "demo")
                                        && isIn(to, HOUSE + "edi")
                                        && HouseModule.outermost(to)
                                                .getSimpleName()
                                                .endsWith("Writer"))));
    }

    private static List<String> cycles(HouseModule module) {
        SliceAssignment byPackage = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return isIn(type, module.rootPackage())
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
        return SlicesRuleDefinition.slices()
                .assignedFrom(byPackage)
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .evaluate(module.classes())
                .getFailureReport()
                .getDetails();
    }

    private static List<String> modules(HouseModule module) {
        Set<String> allowed = MODULES.getOrDefault(module.name(), Set.of());
        return module.dependencies(
                "arrows",
                (from, to) -> !isIn(to, module.rootPackage())
                        && to.getPackageName().startsWith(HOUSE)
                        && !allowed.contains(room(to, HOUSE))
                        && !isHandedOn(from, to));
    }

    private static boolean isHandedOn(JavaClass from, JavaClass to) {
        return isIn(from, HOUSE + "cli", HOUSE + "desktop")
                && isIn(to, HOUSE + "store")
                && (HANDED_ON.contains(HouseModule.outermost(to).getSimpleName())
                        || to.isAssignableTo(Throwable.class));
    }

    private static boolean mayUse(String from, String to) {
        return from.equals(to) || COMMON.contains(to) || reachable(from).contains(to);
    }

    private static Set<String> reachable(String from) {
        Set<String> rooms = new TreeSet<>();
        for (String next : BILLING.getOrDefault(from, Set.of())) {
            rooms.add(next);
            rooms.addAll(reachable(next));
        }
        return rooms;
    }

    private static Optional<String> feature(JavaClass type) {
        String billing = HOUSE + "billing.";
        return type.getPackageName().startsWith(billing) ? Optional.of(room(type, billing)) : Optional.empty();
    }

    private static String room(JavaClass type, String below) {
        String rest = type.getPackageName().substring(below.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
