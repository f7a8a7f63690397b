package org.daysheet.desktop.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.exchange.FileAnswer;
import org.daysheet.billing.exchange.TakenCount;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.desktop.checks.CheckFilter;
import org.daysheet.desktop.claims.ClaimFilter;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Takes files into an office through its one door and says what became of each.
///
/// @param office the open practice
public record OfficeIntake(Office office) implements IntakeDesk {
    private static final int MOST_FINDINGS = 8;
    private static final Set<String> KINDS = Set.of("835", "999", "TA1", "277CA", "837P", "837I", "pdf", "zip");
    private static final Set<String> COUNTED = Set.of("rows", "new", "known", "accepted", "rejected", "unknown");

    @Override
    public IntakeResult take(List<Path> files, Progress progress) {
        List<Path> all = files.stream().flatMap(OfficeIntake::within).toList();
        List<TakenFileRow> rows = new ArrayList<>();
        int taken = 0;
        for (Path file : all) {
            try {
                progress.report(Texts.of("intake.step"), rows.size(), all.size());
                progress.stopIfCancelled();
                FileAnswer answer = office.exchange().takeOrRefuse(file, progress);
                taken += answer instanceof FileAnswer.Taken ? 1 : 0;
                rows.add(isClaims(answer) ? claims(answer, file) : row(answer));
            } catch (Cancelled _) {
                return new IntakeResult(false, Texts.of("intake.told.stopped", taken, all.size()), rows);
            }
        }
        boolean isGood = rows.stream().allMatch(row -> row.outcome().tone() == Badge.Tone.GOOD);
        return new IntakeResult(isGood, Texts.of("intake.told", taken, all.size()), rows);
    }

    private static boolean isClaims(FileAnswer answer) {
        return answer instanceof FileAnswer.Refused
                && answer.kind().equals(FileKind.PROFESSIONAL_837.text())
                && answer.findings().stream().allMatch(finding -> finding.code().equals("kind-not-taken"));
    }

    /// Claims are made here and not taken in; those of another program can be looked at.
    private static TakenFileRow claims(FileAnswer answer, Path file) {
        return new TakenFileRow(
                answer.name(),
                kind(answer.kind()),
                new Badge(Texts.of("intake.outcome.claims"), Badge.Tone.CAUTION),
                Texts.of("intake.refused"),
                List.of(),
                Texts.of("intake.advice.claims"),
                null,
                file);
    }

    /// The files of a folder, or the file itself.
    private static Stream<Path> within(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TakenFileRow row(FileAnswer answer) {
        List<String> findings = findings(answer.findings());
        String kind = kind(answer.kind());
        return switch (answer) {
            case FileAnswer.Taken taken -> taken(taken, kind, findings);
            case FileAnswer.AlreadyTaken before ->
                new TakenFileRow(
                        before.name(),
                        kind,
                        new Badge(Texts.of("intake.outcome.before"), Badge.Tone.PLAIN),
                        Texts.of("intake.before", before.before(), Formats.date(before.on())),
                        findings,
                        "",
                        null);
            case FileAnswer.Refused refused ->
                new TakenFileRow(
                        refused.name(),
                        kind,
                        new Badge(Texts.of("intake.outcome.refused"), Badge.Tone.BAD),
                        Texts.of("intake.refused"),
                        findings,
                        Texts.of("intake.advice.refused"),
                        null);
        };
    }

    private TakenFileRow taken(FileAnswer.Taken taken, String kind, List<String> findings) {
        boolean isChecks = !taken.remittances().isEmpty();
        Matched matched = isChecks ? matched(taken.remittances()) : Matched.NONE;
        boolean isAll = findings.isEmpty() && matched.isAll() && count(taken, "rejected") == 0;
        Badge outcome = new Badge(
                Texts.of(isAll ? "intake.outcome.taken" : "intake.outcome.look"),
                isAll ? Badge.Tone.GOOD : Badge.Tone.CAUTION);
        Badge repeat = new Badge(Texts.of("intake.outcome.repeat"), Badge.Tone.CAUTION);
        return new TakenFileRow(
                taken.name(),
                kind,
                matched.isRepeat() ? repeat : outcome,
                isChecks ? matched.words() : counts(taken.counts()),
                findings,
                advice(taken, matched),
                link(taken));
    }

    /// How the claims of checks are matched.
    ///
    /// @param repeats how many of the checks were taken in before, in another file
    private record Matched(int checks, int repeats, Money amount, int claims, int matched, boolean isBalanced) {
        static final Matched NONE = new Matched(0, 0, Money.ZERO, 0, 0, true);

        boolean isAll() {
            return matched == claims && isBalanced && repeats == 0;
        }

        /// Whether every check of the file came before.
        boolean isRepeat() {
            return repeats > 0 && repeats == checks;
        }

        String words() {
            return Texts.of("intake.checks", checks, Formats.amount(amount), matched, claims);
        }
    }

    private Matched matched(List<RemittanceId> ids) {
        List<Check> checks =
                ids.stream().map(id -> office.remittances().show(id)).toList();
        return new Matched(
                checks.size(),
                Math.toIntExact(checks.stream()
                        .filter(check -> check.status() == RemittanceStatus.REPEAT)
                        .count()),
                Money.sum(checks.stream().map(Check::payment)),
                checks.stream().mapToInt(Check::claimCount).sum(),
                office.remittances().matched(ids).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                checks.stream().allMatch(Check::isBalanced));
    }

    private static String counts(List<TakenCount> counts) {
        return counts.stream()
                .map(count -> COUNTED.contains(count.what())
                        ? Texts.of("intake.count." + count.what(), count.count())
                        : count.count() + " " + count.what())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static int count(FileAnswer.Taken taken, String what) {
        return taken.counts().stream()
                .filter(count -> count.what().equals(what))
                .mapToInt(TakenCount::count)
                .sum();
    }

    private static String advice(FileAnswer.Taken taken, Matched matched) {
        if (!matched.isBalanced()) {
            return Texts.of("intake.advice.balance");
        }
        if (matched.repeats() > 0) {
            return Texts.of("intake.advice.repeat", matched.repeats(), matched.checks());
        }
        if (matched.checks() > 0) {
            return Texts.of(matched.isAll() ? "intake.advice.post" : "intake.advice.match");
        }
        return count(taken, "rejected") > 0 ? Texts.of("intake.advice.rejected") : "";
    }

    private static @Nullable Link link(FileAnswer.Taken taken) {
        if (taken.remittances().size() == 1) {
            return new Link.OfCheck(taken.remittances().getFirst());
        }
        if (!taken.remittances().isEmpty()) {
            return new Link.OfPart("checks", CheckFilter.TO_POST.name());
        }
        return count(taken, "rejected") > 0 ? new Link.OfPart("claims", ClaimFilter.REJECTED.name()) : null;
    }

    private static String kind(String kind) {
        if (KINDS.contains(kind)) {
            return Texts.of("intake.kind." + kind);
        }
        return kind.startsWith("csv-")
                ? Texts.of("intake.kind.csv", kind.substring(4).toLowerCase(Locale.ROOT))
                : Texts.of("intake.kind.other", kind);
    }

    private static List<String> findings(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        findings.stream().limit(MOST_FINDINGS).map(OfficeIntake::line).forEach(lines::add);
        if (findings.size() > MOST_FINDINGS) {
            lines.add(Texts.of("intake.more", findings.size() - MOST_FINDINGS));
        }
        return lines;
    }

    private static String line(Finding finding) {
        if (finding.segment() > 0) {
            String element = finding.element().isEmpty() ? finding.segmentId() : finding.element();
            return Texts.of("intake.finding.segment", finding.line(), finding.segment(), element, finding.message());
        }
        if (finding.element().isEmpty()) {
            boolean isAboutFile = finding.line() <= 1;
            return isAboutFile ? finding.message() : Texts.of("intake.finding.line", finding.line(), finding.message());
        }
        return Texts.of("intake.finding.column", finding.line(), finding.element(), finding.message());
    }
}
