package org.daysheet.billing.exchange;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daysheet.billing.enrolments.Enrolments;
import org.daysheet.billing.exchange.CsvImport.RowOutcome;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.FileDirection;
import org.daysheet.billing.security.RawFile;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.store.FileVault;
import org.daysheet.store.Tx;
import org.daysheet.types.work.Progress;

/// Takes a table in: all of it in one transaction, or nothing with the full list of what is wrong, so that it can
/// be repaired and taken again.
final class CsvTaking {
    private static final int REPORT_EVERY = 200;

    private final Session session;
    private final RawFiles files;
    private final Exchange.Tables rooms;

    CsvTaking(Session session, RawFiles files, Exchange.Tables rooms) {
        this.session = session;
        this.files = files;
        this.rooms = rooms;
    }

    /// Nothing of the table is kept.
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    FileAnswer take(String name, byte[] bytes, Progress progress) {
        var findings = new CsvFindings();
        CsvTable table = CsvTableReader.read(bytes, findings);
        if (table.columns().isEmpty() && !findings.isEmpty()) {
            return new FileAnswer.Refused("csv", name, findings.all());
        }
        String sha256 = FileVault.nameOf(bytes);
        Optional<CsvKind> kind = kind(table, findings);
        if (kind.isEmpty() || !findings.isEmpty()) {
            return new FileAnswer.Refused(kind.map(CsvKind::text).orElse("csv"), name, findings.all());
        }
        String kindText = kind.get().text();
        try {
            return session.write(tx -> {
                Optional<RawFile> before = files.find(tx, FileDirection.IN, sha256, kindText);
                if (before.isPresent()) {
                    return new FileAnswer.AlreadyTaken(
                            kindText,
                            name,
                            before.get().name(),
                            LocalDate.ofInstant(
                                    before.get().keptAt(),
                                    Practices.practice(tx).zone()),
                            List.of());
                }
                List<TakenCount> counts = apply(tx, kind.get(), table, findings, progress);
                if (!findings.isEmpty()) {
                    throw new Refusal();
                }
                String kept = tx.vault().put(new ByteArrayInputStream(bytes));
                files.keep(tx, FileDirection.IN, kindText, name, kept, bytes.length);
                return new FileAnswer.Taken(kindText, name, counts, List.of(), findings.warnings());
            });
        } catch (Refusal refused) {
            return new FileAnswer.Refused(kindText, name, findings.all());
        }
    }

    private static Optional<CsvKind> kind(CsvTable table, CsvFindings findings) {
        Set<String> header = table.columns().keySet();
        Optional<CsvKind> kind = CsvKind.of(header);
        if (kind.isEmpty()) {
            CsvKind nearest = CsvKind.nearest(header);
            Set<String> missing = new LinkedHashSet<>(nearest.needed());
            missing.removeAll(header);
            findings.add(1, "", "", "exchange.csv.kind-unknown", nearest.text(), String.join(", ", missing));
            return kind;
        }
        Set<String> unknown = new TreeSet<>(header);
        kind.get().columnNames().forEach(unknown::remove);
        for (String column : unknown) {
            findings.add(
                    1,
                    column,
                    column,
                    "exchange.csv.column-unknown",
                    column,
                    kind.get().text());
        }
        if (table.rows().isEmpty() && findings.isEmpty()) {
            findings.add(1, "", "", "exchange.csv.no-rows");
        }
        return kind;
    }

    private List<TakenCount> apply(Tx tx, CsvKind kind, CsvTable table, CsvFindings findings, Progress progress) {
        CsvImport rows = importOf(kind);
        int fresh = 0;
        int known = 0;
        int done = 0;
        for (CsvTable.Line line : table.rows()) {
            RowOutcome outcome = applyRow(tx, rows, new CsvRow(table, line, findings));
            fresh += outcome == RowOutcome.NEW ? 1 : 0;
            known += outcome == RowOutcome.KNOWN ? 1 : 0;
            done++;
            if (done % REPORT_EVERY == 0) {
                progress.stopIfCancelled();
                progress.report("rows taken", done, table.rows().size());
            }
        }
        rows.finish(tx, progress);
        List<TakenCount> counts = new ArrayList<>();
        counts.add(new TakenCount("rows", table.rows().size()));
        counts.add(new TakenCount("new", fresh));
        counts.add(new TakenCount("known", known));
        return counts;
    }

    private static RowOutcome applyRow(Tx tx, CsvImport rows, CsvRow row) {
        try {
            return rows.apply(tx, row);
        } catch (BillingException e) {
            row.refused(e);
            return RowOutcome.NOT_COUNTED;
        }
    }

    private CsvImport importOf(CsvKind kind) {
        return switch (kind) {
            case PRACTICE -> new PracticeImport(rooms.practices());
            case PROVIDERS -> new ProviderImport(rooms.practices());
            case PAYERS -> new PayerImport(rooms.practices(), new Enrolments(session, rooms.practices()));
            case FEES -> new FeeImport(rooms.practices(), rooms.fees());
            case PATIENTS -> new PatientImport(rooms.patients());
            case COVERAGES -> new CoverageImport(rooms.practices(), rooms.patients(), rooms.coverages());
            case ENCOUNTERS -> new EncounterImport(rooms.practices(), rooms.patients(), rooms.chargeEntry());
            case PAYMENTS -> new PaymentImport(rooms.patients(), rooms.payments());
        };
    }
}
