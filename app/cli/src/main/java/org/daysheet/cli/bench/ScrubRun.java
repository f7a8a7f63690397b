package org.daysheet.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.codelists.CodesAnswer;
import org.daysheet.billing.codelists.CodesWish;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;

/// How long lists of real size take to come in, and how long claims take to be checked against them, beside reading the
/// same claims from the database.
final class ScrubRun {
    private static final int LINES = 3;
    private static final int PAIRS_PER_CLAIM = 50;
    private static final int DIAGNOSES_PER_CLAIM = 10;
    private static final int PAIRS_PER_CODE = 500;
    private static final int MOST_DIAGNOSES = 250_000;
    private static final int CLAIMS_AT_ONCE = 100;
    private static final int WARM_UPS = 20;
    private static final int ROUNDS = 51;

    private ScrubRun() {}

    /// @param claims how many; for each of them come fifty pairs of procedures and ten diagnoses
    static Document measure(int claims, Path folder, Progress progress) {
        try (BenchPractice practice = BenchPractice.create(folder.resolve("scrub"), progress)) {
            var _ = practice.visits(claims, LINES);
            practice.claim(claims);
            Office office = practice.office();
            Table imports = Table.of("list", "List", "entries", "Entries", "micros", "", "time", "Time");
            taken(office, diagnoses(folder, claims * DIAGNOSES_PER_CLAIM), imports, progress);
            taken(office, pairs(folder, claims * PAIRS_PER_CLAIM), imports, progress);
            Document document =
                    new Document().fact("claims", "Claims", claims).table("imports", "Taking lists in", imports);
            checked(office, document, progress);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void taken(Office office, Path file, Table imports, Progress progress) {
        Took<List<CodesAnswer>> took = Took.of(() -> office.codeLists().take(file, CodesWish.NONE, progress));
        if (took.result().getFirst() instanceof CodesAnswer.Taken taken) {
            imports.row(taken.list().kind(), taken.entries(), took.nanos() / 1_000, Figures.millis(took.nanos()));
        } else {
            throw new IllegalStateException("a list was not taken: " + took.result());
        }
    }

    private static void checked(Office office, Document document, Progress progress) {
        List<ClaimId> all = office.claims().inStatus(List.of(ClaimStatus.DRAFT));
        ClaimId one = all.getFirst();
        long again = Took.median(WARM_UPS, ROUNDS, () -> office.scrubbing().scrub(one));
        EncounterDraft typed = typed(office, one);
        long typing = Took.median(
                WARM_UPS,
                ROUNDS,
                () -> office.scrubbing()
                        .drafts(office.chargeEntry())
                        .check(typed)
                        .orElseThrow());
        var _ = read(office, all);
        Took<Integer> read = Took.of(() -> read(office, all));
        Took<Integer> scrubbed =
                Took.of(() -> office.scrubbing().scrubThese(all, progress).size());
        if (!read.result().equals(LINES * all.size()) || scrubbed.result() != all.size()) {
            throw new IllegalStateException("not every claim was read and checked");
        }
        Figures.beside("reading the claims from the database", read.nanos())
                .add("checking the claims", scrubbed.nanos())
                .add("checking one claim again", again)
                .add("checking a visit while it is typed", typing)
                .into(document, "Checking claims");
    }

    /// The visit of a claim, as if somebody typed it.
    private static EncounterDraft typed(Office office, ClaimId claim) {
        return office.chargeEntry()
                .show(office.claims().show(claim).claim().subject().encounter())
                .facts();
    }

    /// Lines of all documents, read as a screen would.
    static int read(Office office, List<ClaimId> all) {
        int lines = 0;
        for (int from = 0; from < all.size(); from += CLAIMS_AT_ONCE) {
            List<ClaimId> some = all.subList(from, Math.min(all.size(), from + CLAIMS_AT_ONCE));
            lines += office.session()
                    .read(tx -> some.stream()
                            .mapToInt(id -> office.claims()
                                    .document(
                                            tx,
                                            office.claims()
                                                    .claim(tx, id)
                                                    .version()
                                                    .id())
                                    .lines()
                                    .size())
                            .sum());
        }
        return lines;
    }

    private static Path diagnoses(Path folder, int count) throws IOException {
        Path file = folder.resolve("icd10cm_order_2026.txt");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write("00001 E119    1 " + "Made up for a measurement\n");
            for (int i = 0; i < Math.min(count, MOST_DIAGNOSES); i++) {
                out.write(String.format(
                        Locale.ROOT,
                        "%05d %c%06d 1 %-60s Made up%n",
                        i % 100_000,
                        'F' + i / 100_000,
                        i % 100_000,
                        "Made up for a measurement"));
            }
        }
        return file;
    }

    private static Path pairs(Path folder, int count) throws IOException {
        Path file = folder.resolve("ccipra-v320r0-f1.txt");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write("Made up for a measurement\n");
            for (int i = 0; i < count; i++) {
                int first = i / PAIRS_PER_CODE;
                out.write(String.format(
                        Locale.ROOT, "G%04d\tT%04d\t \t20200101\t*\t1\tmade up%n", 400 + first, i % PAIRS_PER_CODE));
            }
        }
        return file;
    }
}
