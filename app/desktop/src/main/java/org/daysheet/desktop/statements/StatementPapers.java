package org.daysheet.desktop.statements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.Office;
import org.daysheet.billing.statements.LastNames;
import org.daysheet.billing.statements.Prospect;
import org.daysheet.billing.statements.RunTerms;
import org.daysheet.billing.statements.SkippedHousehold;
import org.daysheet.billing.statements.StatementOutput;
import org.daysheet.billing.statements.StatementPrint;
import org.daysheet.billing.statements.StatementRow;
import org.daysheet.billing.statements.StatementRun;
import org.daysheet.billing.statements.StatementSearch;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.data.StatementQuery;
import org.daysheet.reports.data.StatementSheet;
import org.daysheet.reports.render.PdfReports;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.StatementId;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// The statements of an office: billing freezes and keeps them, reports draw them.
///
/// @param office the open practice
/// @param day which day it is there
public record StatementPapers(Office office, BusinessDay day) implements StatementDesk {
    @Override
    public List<ProspectRow> preview(RunQuestion question) {
        return office.statements().preview(terms(question)).stream()
                .map(StatementPapers::row)
                .toList();
    }

    @Override
    public byte[] look(LocalDate cutoff, GuarantorId household) {
        return drawn(UnsentSheet.of(office.statements().look(cutoff, household)));
    }

    @Override
    public RunRow prepare(RunQuestion question, Progress progress) {
        return row(office.statements().prepare(terms(question), progress));
    }

    @Override
    public List<RunRow> runs() {
        return office.statements().list().stream().map(this::row).toList();
    }

    @Override
    public PageSource<LetterRow> letters(RunRow run, String text) {
        return new Found(office, StatementSearch.of(run.id(), text));
    }

    /// The statements of one search in one order.
    private record Found(Office office, StatementSearch search) implements PageSource<LetterRow> {
        @Override
        public PageSource<LetterRow> sorted(Sort sort) {
            StatementSearch.Column column = StatementSearch.Column.valueOf(sort.column());
            return new Found(office, new StatementSearch(search.run(), search.text(), column, sort.isDescending()));
        }

        @Override
        public long count() {
            return office.statements().count(search);
        }

        @Override
        public List<LetterRow> page(long offset, int limit) {
            return office.statements().statements(search, Math.toIntExact(offset), limit).stream()
                    .map(StatementPapers::row)
                    .toList();
        }
    }

    @Override
    public List<LetterRow> ofHousehold(GuarantorId household) {
        return office.statements().history(household).reversed().stream()
                .map(StatementPapers::row)
                .toList();
    }

    @Override
    public Optional<LetterRow> find(String number) {
        return office.statements().find(number).map(StatementPapers::row);
    }

    @Override
    public List<PaperRow> papers() {
        return office.statements().prints().stream().map(this::row).toList();
    }

    @Override
    public PageSource<LetterRow> held(PaperRow.Held held) {
        StatementId alone = held.alone();
        boolean isNoted = held.sum() != null;
        return new ReadOnce<>(
                () -> office.statements().statements(held.run()).stream()
                        .filter(letter ->
                                isNoted && (alone == null || letter.id().equals(alone)))
                        .map(StatementPapers::row)
                        .toList(),
                letter -> letter.number() + "\n" + letter.name());
    }

    @Override
    public byte[] letter(StatementId statement) {
        var sheet = StatementQuery.sheets(office.session().database().transactions(), List.of(statement.value()))
                .getFirst();
        return drawn(sheet);
    }

    private static byte[] drawn(StatementSheet sheet) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfReports.statement(sheet, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    @Override
    public byte[] letters(StatementRunId run, Progress progress) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfReports.statements(office.session().database().transactions(), run, progress, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    @Override
    public byte[] paper(RawFileId file) {
        try (InputStream kept = office.files().open(file)) {
            return kept.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(StatementRunId run, @Nullable StatementId alone, String fileName, byte[] pdf) {
        StatementOutput output =
                fileName.isBlank() ? StatementOutput.printed(alone) : StatementOutput.saved(fileName, alone);
        var _ = office.statements().printed(run, pdf, output);
    }

    private PaperRow row(StatementPrint print) {
        return new PaperRow(print.file(), day.words(print.at()), print.by(), how(print), held(print));
    }

    private static PaperRow.Held held(StatementPrint print) {
        StatementRun run = print.run();
        StatementRow alone = print.statement();
        if (alone != null) {
            return new PaperRow.Held(
                    run.id(),
                    alone.id(),
                    Texts.of("statements.letter.title", alone.number(), alone.guarantorName()),
                    new PaperRow.Sum(1, alone.due()));
        }
        String cutoff = Formats.date(run.cutoff());
        return print.isNoted()
                ? new PaperRow.Held(
                        run.id(),
                        null,
                        Texts.of("statements.paper.run", cutoff),
                        new PaperRow.Sum(run.count(), run.due()))
                : new PaperRow.Held(run.id(), null, Texts.of("statements.paper.unnoted", cutoff), null);
    }

    private static String how(StatementPrint print) {
        StatementOutput.How how = print.output().how();
        String way = how == null ? "UNKNOWN" : how.name();
        return Texts.of(
                "statements.paper." + way + (print.isAgain() ? ".again" : ""),
                print.output().fileName());
    }

    private static RunTerms terms(RunQuestion question) {
        RunTerms terms = RunTerms.of(question.cutoff(), question.minimum())
                .among(new LastNames(question.namesFrom(), question.namesTo()));
        return question.isAgain() ? terms.again() : terms;
    }

    private static ProspectRow row(Prospect prospect) {
        return new ProspectRow(
                prospect.guarantor(),
                prospect.patient(),
                prospect.accountNumber(),
                prospect.name(),
                prospect.due(),
                prospect.pending(),
                prospect.reason() == null,
                why(prospect));
    }

    private static String why(Prospect prospect) {
        var reason = prospect.reason();
        if (reason == null) {
            return "";
        }
        if (reason == SkippedHousehold.Reason.HELD) {
            return Texts.of("statements.why.held", prospect.detail());
        }
        if (reason == SkippedHousehold.Reason.ALREADY_SENT) {
            return Texts.of("statements.why.sent");
        }
        return reason == SkippedHousehold.Reason.UNDER_MINIMUM
                ? Texts.of(underMinimum(prospect))
                : Texts.of("statements.why.address");
    }

    private static String underMinimum(Prospect prospect) {
        if (prospect.due().isPositive()) {
            return "statements.why.small";
        }
        if (prospect.due().isNegative()) {
            return "statements.why.credit";
        }
        return prospect.pending().isPositive() ? "statements.why.pending" : "statements.why.nothing";
    }

    private RunRow row(StatementRun run) {
        return new RunRow(
                run.id(),
                run.cutoff(),
                day.words(run.preparedAt()),
                run.minimum(),
                words(run.among()),
                run.count(),
                run.due());
    }

    private static String words(LastNames names) {
        return names.isAll() ? Texts.of("statements.names.all") : names.from() + "\u2013" + names.to();
    }

    private static LetterRow row(StatementRow letter) {
        return new LetterRow(
                letter.id(),
                letter.run(),
                letter.number(),
                letter.guarantor(),
                letter.guarantorName(),
                letter.cutoff(),
                letter.due(),
                letter.pending());
    }
}
