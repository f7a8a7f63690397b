package org.daysheet.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimOrder;
import org.daysheet.billing.claims.ClaimSearch;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.ClaimStep;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.reports.kpi.Kpis;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.work.Progress;

/// What people wait for when they look, on a small practice and on a large one.
final class QueryRun {
    private static final int PAGE = 100;
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 11;
    private static final int CHARGES_PER_VISIT = 10;
    private static final int CLAIMED_ONE_IN = 5;
    private static final int ANSWERED_ONE_IN = 10;

    private QueryRun() {}

    /// @param charges size of each practice, the smallest first
    /// @param folder for the practices
    static Document measure(List<Integer> charges, Path folder, Progress progress) {
        List<Sizes> sizes = new ArrayList<>();
        for (int count : charges) {
            sizes.add(measure(count, folder.resolve("charges-" + count), progress));
        }
        Table table = Table.of(
                "measure", "Measured",
                "charges", "Charges",
                "resultRows", "Rows given",
                "micros", "",
                "time", "Time",
                "growthHundredths", "",
                "growth", "Growth");
        for (int i = 0; i < sizes.getFirst().looks().size(); i++) {
            Look first = sizes.getFirst().looks().get(i);
            for (Sizes size : sizes) {
                Look look = size.looks().get(i);
                long growth = Figures.ratioHundredths(look.nanos(), first.nanos());
                table.row(
                        look.measure(),
                        size.charges(),
                        look.rows(),
                        look.nanos() / 1_000,
                        Figures.millis(look.nanos()),
                        growth,
                        Figures.factor(growth));
            }
        }
        return new Document().table("figures", "Looking things up, median of " + ROUNDS, table);
    }

    private record Sizes(int charges, List<Look> looks) {}

    private record Look(String measure, long nanos, int rows) {}

    private static Sizes measure(int charges, Path folder, Progress progress) {
        try (BenchPractice practice = BenchPractice.create(folder, progress)) {
            List<PatientId> patients = fill(practice, charges);
            PatientId patient = patients.get(patients.size() / 2);
            return new Sizes(charges, looks(practice.office(), patient));
        }
    }

    /// Makes such a practice to be opened by the window or by hand.
    static Document keep(int charges, Path folder, Progress progress) {
        try (BenchPractice practice = BenchPractice.create(folder, progress)) {
            var _ = fill(practice, charges);
        }
        return new Document()
                .fact("practice", "Practice", folder.toString())
                .fact("charges", "Charges", charges)
                .fact("passphrase", "Passphrase", BenchPractice.PASSPHRASE);
    }

    private static List<PatientId> fill(BenchPractice practice, int charges) {
        int visits = Math.max(1, charges / CHARGES_PER_VISIT);
        List<PatientId> patients = practice.visits(visits, CHARGES_PER_VISIT);
        practice.claim(Math.max(1, visits / CLAIMED_ONE_IN));
        practice.answer(Math.max(1, visits / ANSWERED_ONE_IN));
        return patients;
    }

    private static List<Look> looks(Office office, PatientId patient) {
        return List.of(
                look(
                        "balance of a patient",
                        () -> office.session()
                                .read(tx -> office.balances().ofPatient(tx, patient))
                                .size()),
                look(
                        "open charges of a patient",
                        () -> office.session()
                                .read(tx -> office.balances().openItemsOf(tx, patient))
                                .size()),
                look(
                        "claim list, first page",
                        () -> office.claims().list(null, 0, PAGE).size()),
                look("where claims wait", () -> office.claimProcess().counts().size()),
                look(
                        "claim list, drafts, first page",
                        () -> office.claims().list(ClaimStatus.DRAFT, 0, PAGE).size()),
                look("claim list, count of all", () -> office.claims().count(null)),
                look(
                        "claims to file, by their last day, first page",
                        () -> page(
                                office,
                                List.of(ClaimStep.DRAFT, ClaimStep.NEEDS_FIX, ClaimStep.READY),
                                new ClaimOrder(ClaimOrder.Column.FILE_BY, false))),
                look("silent claims, first page", () -> page(office, List.of(ClaimStep.SILENT), ClaimOrder.NEWEST)),
                look(
                        "files sent, and how they stand",
                        () -> office.submissions().standings().size()),
                look(
                        "patient list, first page",
                        () -> office.patients().list("", 0, PAGE).size()),
                look(
                        "key figures",
                        () -> Kpis.compute(
                                        office.session().database().transactions(),
                                        office.session().today())
                                .figures()
                                .size()));
    }

    private static int page(Office office, List<ClaimStep> steps, ClaimOrder order) {
        return office.claims().search(ClaimSearch.at(steps), order, 0, PAGE).size();
    }

    private static Look look(String measure, Supplier<Integer> work) {
        int rows = work.get();
        return new Look(measure, Took.median(WARM_UPS, ROUNDS, work), rows);
    }
}
