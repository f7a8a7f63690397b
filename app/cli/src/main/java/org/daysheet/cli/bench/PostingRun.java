package org.daysheet.cli.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.edi.remit835.RemittanceReader;
import org.daysheet.types.house.HouseException;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Progress;

/// How long taking and posting one large check takes, beside a bare insert of the rows it makes into a copy of the
/// same practice.
@HouseException(rule = "arrows", why = "keeping the bytes in the vault is one of the parts that are measured apart")
final class PostingRun {
    private static final int LINES = 3;
    private static final int WARM_UP_CLAIMS = 500;

    private PostingRun() {}

    /// @param claims on the check
    /// @param folder for the practices
    static Document measure(int claims, Path folder, Progress progress) throws IOException {
        if (claims >= 2 * WARM_UP_CLAIMS) {
            Document _ = once(WARM_UP_CLAIMS, folder.resolve("warm-up"), Progress.SILENT);
        }
        return once(claims, folder.resolve("posting"), progress);
    }

    private static Document once(int claims, Path home, Progress progress) throws IOException {
        java.nio.file.Files.createDirectories(home);
        Path folder = home.resolve("practice");
        Path copy = home.resolve("copy");
        byte[] file;
        try (BenchPractice practice = BenchPractice.create(folder, progress)) {
            var _ = practice.visits(claims, LINES);
            practice.claim(claims);
            file = practice.remittance(claims);
        }
        BenchPractice.copy(folder, copy);
        try (BenchPractice practice = BenchPractice.open(folder, progress);
                BenchPractice before = BenchPractice.open(copy, progress)) {
            return compare(claims, file, practice.office(), before.office(), progress);
        }
    }

    private static Document compare(int claims, byte[] file, Office office, Office before, Progress progress) {
        Took<String> kept = Took.of(() -> before.session().vault().put(new ByteArrayInputStream(file)));
        Took<Long> read = Took.of(() -> read(before, kept.result()));
        progress.report("taking the check", 1, 1);
        Shares taking = Shares.begin();
        Took<RemittanceId> taken = Took.of(() -> take(office, file));
        taking.close();
        Took<Integer> planned =
                Took.of(() -> office.remittances().plan(taken.result()).claims().size());
        progress.report("posting the check", 1, 1);
        Shares posting = Shares.begin();
        Took<PostResult.Posted> posted = Took.of(() -> post(office, taken.result()));
        posting.close();
        progress.report("collecting the rows", 1, 1);
        BareInsert bare = BareInsert.difference(office.session(), before.session());
        Took<List<BareInsert.Inserted>> inserted = Took.of(() -> bare.into(before.session()));
        Figures figures = Figures.beside("bare insert of the same rows", inserted.nanos())
                .add("take and post", taken.nanos() + posted.nanos())
                .add("take", taken.nanos())
                .add("of it: bytes kept, encrypted", kept.nanos())
                .add("of it: file read, once of twice", read.nanos())
                .add("post", posted.nanos())
                .add("of it: planned", planned.nanos());
        Document document = new Document()
                .fact("claims", "Claims", claims)
                .fact("bytes", "Bytes", (long) file.length)
                .fact("postings", "Postings", posted.result().postings())
                .fact("held", "Held", posted.result().held())
                .fact("rows", "Rows", bare.rows());
        figures.into(document, "Times");
        document.table("takeShares", "Where taking spends its time", taking.table());
        document.table("postShares", "Where posting spends its time", posting.table());
        Table tables = Table.of("table", "Table", "rows", "Rows", "micros", "", "time", "Bare insert");
        inserted.result()
                .forEach(table ->
                        tables.row(table.table(), table.rows(), table.nanos() / 1_000, Figures.millis(table.nanos())));
        return document.table("tables", "New rows", tables);
    }

    private static long read(Office office, String sha256) {
        try (InputStream bytes = office.session().vault().open(sha256)) {
            ReadingWorkload.PaidTotal total = new ReadingWorkload.PaidTotal();
            RemittanceReader.read(bytes, total);
            return total.claims();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RemittanceId take(Office office, byte[] file) {
        return switch (office.remittances().take("bench.835", file, Progress.SILENT)) {
            case TakeResult.Taken taken -> taken.remittances().getFirst();
            case TakeResult.AlreadyTaken _, TakeResult.Refused _ ->
                throw new IllegalStateException("the check was not taken");
        };
    }

    private static PostResult.Posted post(Office office, RemittanceId check) {
        return switch (office.remittances().post(check)) {
            case PostResult.Posted posted -> posted;
            case PostResult.Refused refused ->
                throw new IllegalStateException("the check was not posted: " + refused.reason());
        };
    }
}
