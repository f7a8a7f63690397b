package org.daysheet.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.types.work.Progress;

/// What taking and posting a claim costs in a small ledger and in a large one. The ledger is filled in batches through
/// its one door, and everything is proved before anything is measured.
final class GrowthRun {
    private static final int LINES = 3;
    private static final int CHECKS = 4;
    private static final int MOST_ON_A_CHECK = 250;

    private GrowthRun() {}

    private record Size(int claims, long take, long post) {
        long nanos() {
            return take + post;
        }
    }

    /// @param ledgers how many claims' charges are in each ledger, the smallest first
    /// @param folder for the practices
    static Document measure(List<Integer> ledgers, Path folder, Progress progress) throws IOException {
        int onCheck = Math.min(MOST_ON_A_CHECK, ledgers.getFirst() / CHECKS);
        List<Size> sizes = new ArrayList<>();
        for (int claims : ledgers) {
            sizes.add(measure(claims, onCheck, folder.resolve("ledger-" + claims), progress));
        }
        Table table = Table.of(
                "ledgerClaims", "Claims in the ledger",
                "takeMicros", "",
                "take", "Take a claim",
                "postMicros", "",
                "post", "Post a claim",
                "growthHundredths", "",
                "growth", "Growth of both");
        for (Size size : sizes) {
            long growth = Figures.ratioHundredths(size.nanos(), sizes.getFirst().nanos());
            table.row(
                    size.claims(),
                    size.take() / 1_000,
                    Figures.millis(size.take()),
                    size.post() / 1_000,
                    Figures.millis(size.post()),
                    growth,
                    Figures.factor(growth));
        }
        return new Document()
                .fact("checkClaims", "Claims on each check", onCheck)
                .fact("checks", "Checks, of which the median counts", CHECKS - 1)
                .table("figures", "Per claim", table);
    }

    private static Size measure(int claims, int onCheck, Path home, Progress progress) throws IOException {
        java.nio.file.Files.createDirectories(home);
        Path folder = home.resolve("practice");
        List<byte[]> checks = new ArrayList<>();
        try (BenchPractice practice = BenchPractice.create(folder, progress)) {
            var _ = practice.visits(claims, LINES);
            practice.claim(CHECKS * onCheck);
            for (int i = 0; i < CHECKS; i++) {
                checks.add(practice.remittance(onCheck));
            }
        }
        try (BenchPractice practice = BenchPractice.open(folder, progress)) {
            prove(practice.office(), progress);
            List<Took<Integer>> takes = new ArrayList<>();
            List<Took<Integer>> posts = new ArrayList<>();
            for (byte[] check : checks) {
                takes.add(Took.of(() -> take(practice.office(), check, takes.size())));
                posts.add(Took.of(() -> post(practice.office(), onCheck)));
            }
            return new Size(claims, perClaim(takes, onCheck), perClaim(posts, onCheck));
        }
    }

    /// The first check warms the machine up and does not count.
    private static long perClaim(List<Took<Integer>> times, int onCheck) {
        long[] nanos = times.stream()
                .skip(1)
                .mapToLong(time -> time.nanos() / onCheck)
                .sorted()
                .toArray();
        return Arrays.stream(nanos).skip(nanos.length / 2).findFirst().orElseThrow();
    }

    private static void prove(Office office, Progress progress) {
        List<String> broken = office.check(progress).stream()
                .filter(result -> !result.passed())
                .map(CheckResult::name)
                .toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("the filled ledger does not hold: " + broken);
        }
    }

    private static int take(Office office, byte[] check, int number) {
        return switch (office.remittances().take("growth-" + number + ".835", check, Progress.SILENT)) {
            case TakeResult.Taken taken -> taken.remittances().size();
            case TakeResult.AlreadyTaken _, TakeResult.Refused _ ->
                throw new IllegalStateException("the check was not taken");
        };
    }

    private static int post(Office office, int onCheck) {
        int postings = 0;
        for (PostResult result : office.remittances().postClean(Progress.SILENT)) {
            postings += switch (result) {
                case PostResult.Posted posted -> posted.postings();
                case PostResult.Refused refused ->
                    throw new IllegalStateException("the check was not posted: " + refused.reason());
            };
        }
        if (postings < onCheck) {
            throw new IllegalStateException("only " + postings + " postings came of " + onCheck + " claims");
        }
        return postings;
    }
}
