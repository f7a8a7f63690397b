package org.daysheet.desktop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.statements.LetterRow;
import org.daysheet.desktop.statements.PaperRow;
import org.daysheet.desktop.statements.ProspectRow;
import org.daysheet.desktop.statements.RunQuestion;
import org.daysheet.desktop.statements.RunRow;
import org.daysheet.desktop.statements.StatementDesk;
import org.daysheet.reports.data.Addressee;
import org.daysheet.reports.data.Letterhead;
import org.daysheet.reports.data.StatementLine;
import org.daysheet.reports.data.StatementSheet;
import org.daysheet.reports.data.StatementTotals;
import org.daysheet.reports.render.PdfReports;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.StatementId;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Statements of invented households, on paper drawn by the real templates.
final class PretendStatements implements StatementDesk {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 26);

    final List<String> acts = new ArrayList<>();
    boolean isBroken;
    private final List<RunRow> runs = new ArrayList<>(List.of(
            new RunRow(
                    new StatementRunId(2),
                    LocalDate.of(2026, 5, 31),
                    "06/01/2026 09:12",
                    Money.ofCents(500),
                    "All",
                    214,
                    Money.ofCents(2_145_310)),
            new RunRow(
                    new StatementRunId(1),
                    LocalDate.of(2026, 4, 30),
                    "05/01/2026 08:55",
                    Money.ofCents(500),
                    "A\u2013M",
                    198,
                    Money.ofCents(1_987_045))));

    static LetterRow letter(long number) {
        return new LetterRow(
                new StatementId(number + 1),
                new StatementRunId(2),
                String.format(java.util.Locale.ROOT, "S%06d", 413 + number),
                new GuarantorId(number + 1),
                "Pat Sample" + number,
                LocalDate.of(2026, 5, 31),
                Money.ofCents(1_250 + number * 3_177 % 42_000),
                Money.ofCents(number % 3 == 0 ? 18_800 : 0));
    }

    @Override
    public Optional<LetterRow> find(String number) {
        Pretend.refuseWhen(isBroken);
        acts.add("find " + number);
        return LongStream.range(0, 214)
                .mapToObj(PretendStatements::letter)
                .filter(letter -> letter.number().equals(number))
                .findFirst();
    }

    private static String among(RunQuestion question) {
        String names = question.namesFrom() + "-" + question.namesTo();
        return names.equals("-") ? "" : " " + names;
    }

    @Override
    public byte[] look(LocalDate cutoff, GuarantorId household) {
        acts.add("look " + cutoff + " " + household);
        return drawn(household.value(), 14);
    }

    @Override
    public List<ProspectRow> preview(RunQuestion question) {
        acts.add(
                "preview " + question.cutoff() + " " + question.minimum() + " " + question.isAgain() + among(question));
        String[] why = {
            "Insurance has not decided",
            "Owes less than the minimum",
            "On hold: disputes the bill",
            "Was asked for the same already"
        };
        return LongStream.range(0, 60)
                .mapToObj(number -> new ProspectRow(
                        new GuarantorId(number + 1),
                        new PatientId(number + 1),
                        "G" + (1_000 + number),
                        "Pat Sample" + number,
                        Money.ofCents(number % 4 == 3 ? number * 7 : 1_900 + number * 3_177 % 42_000),
                        Money.ofCents(number % 3 == 0 ? 18_800 : 0),
                        number % 4 != 3,
                        number % 4 == 3 ? why[(int) (number / 4 % why.length)] : ""))
                .toList();
    }

    @Override
    public RunRow prepare(RunQuestion question, Progress progress) {
        acts.add(
                "prepare " + question.cutoff() + " " + question.minimum() + " " + question.isAgain() + among(question));
        progress.report("statements prepared", 20, 45);
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
        RunRow made = new RunRow(
                new StatementRunId(3),
                question.cutoff(),
                "06/26/2026 10:00",
                question.minimum(),
                "All",
                45,
                Money.ofCents(812_345));
        runs.addFirst(made);
        return made;
    }

    @Override
    public List<RunRow> runs() {
        Pretend.refuseWhen(isBroken);
        return List.copyOf(runs);
    }

    @Override
    public PageSource<LetterRow> letters(RunRow run, String text) {
        if (!text.isEmpty()) {
            acts.add("find " + text);
        }
        return Pretend.source(text.isEmpty() ? run.count() : text.equals("nobody") ? 0 : 1, PretendStatements::letter);
    }

    @Override
    public List<LetterRow> ofHousehold(GuarantorId household) {
        Pretend.refuseWhen(isBroken);
        return List.of(letter(household.value() - 1), letter(household.value() + 30));
    }

    @Override
    public List<PaperRow> papers() {
        Pretend.refuseWhen(isBroken);
        LetterRow alone = letter(4);
        return List.of(
                new PaperRow(
                        new RawFileId(8),
                        "06/02/2026 16:40",
                        "kim",
                        "Saved: statement-S000417.pdf",
                        new PaperRow.Held(
                                alone.run(),
                                alone.id(),
                                "S000417 \u00b7 " + alone.name(),
                                new PaperRow.Sum(1, alone.due()))),
                whole(),
                unnoted());
    }

    /// A run that went out on paper.
    static PaperRow whole() {
        return new PaperRow(
                new RawFileId(7),
                "06/01/2026 09:15",
                "owner",
                "Printed",
                new PaperRow.Held(
                        new StatementRunId(2),
                        null,
                        "Run of 05/31/2026",
                        new PaperRow.Sum(214, Money.ofCents(2_145_310))));
    }

    /// A paper from before it was noted what is on it.
    static PaperRow unnoted() {
        return new PaperRow(
                new RawFileId(6),
                "05/01/2026 11:20",
                "kim",
                "Printed or saved",
                new PaperRow.Held(new StatementRunId(1), null, "Not noted, of the run of 04/30/2026", null));
    }

    @Override
    public PageSource<LetterRow> held(PaperRow.Held held) {
        return Pretend.source(
                held.sum() == null ? 0 : held.sum().count(), number -> letter(held.alone() == null ? number : 4));
    }

    @Override
    public byte[] letter(StatementId statement) {
        acts.add("draw " + statement);
        return drawn(statement.value(), 14);
    }

    @Override
    public byte[] letters(StatementRunId run, Progress progress) {
        acts.add("draw run " + run);
        return drawn(1, 3);
    }

    @Override
    public byte[] paper(RawFileId file) {
        acts.add("paper " + file);
        return drawn(file.value(), 2);
    }

    @Override
    public void keep(StatementRunId run, @Nullable StatementId alone, String fileName, byte[] pdf) {
        acts.add(("keep " + run + (alone == null ? "" : " alone " + alone) + " " + fileName).strip());
    }

    private static byte[] drawn(long number, int lines) {
        Money each = Money.ofCents(3_200);
        StatementSheet sheet = new StatementSheet(
                "S" + number,
                LocalDate.of(2026, 5, 31),
                new Letterhead(
                        "Juniper Street Family Medicine", "1200 Orchard Lane\nSpringfield, IL 62704", "(217) 555-0142"),
                new Addressee(
                        "G" + (1_000 + number), "Pat Sample" + number, "48 Larkspur Court\nSpringfield, IL 62711"),
                new StatementTotals(
                        each.times(lines),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        each.times(lines)),
                List.of(each.times(lines), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO),
                "Thank you for choosing us.",
                IntStream.range(0, lines)
                        .mapToObj(line -> new StatementLine(
                                StatementLine.Kind.DUE,
                                "Pat Sample" + number,
                                LocalDate.of(2026, 5, 1 + line),
                                "Annual wellness visit (G0439)",
                                "Your plan's deductible: $32.00. It was not met before this visit, so it is yours to pay.",
                                each,
                                Money.ZERO,
                                Money.ZERO,
                                Money.ZERO,
                                Money.ZERO,
                                each))
                        .toList());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfReports.statement(sheet, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
