package org.daysheet.desktop.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.exchange.FileAnswer;
import org.daysheet.billing.exchange.TakenCount;
import org.daysheet.billing.remittances.Check;
import org.daysheet.billing.remittances.CheckList;
import org.daysheet.billing.remittances.CheckOrder;
import org.daysheet.billing.remittances.CheckSearch;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.RemittanceStatus;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Progress;

/// The checks of an office: the list, plans, taking in and posting.
///
/// @param office the open practice
public record CheckPages(Office office) implements CheckDesk {
    private static final int MOST_FINDINGS = 5;

    @Override
    public PageSource<CheckRow> matching(CheckFilter filter, String text) {
        return new Found(office, CheckSearch.of(statuses(filter), text), CheckOrder.NEWEST);
    }

    private static List<RemittanceStatus> statuses(CheckFilter filter) {
        return switch (filter) {
            case ALL -> List.of();
            case POSTED -> List.of(RemittanceStatus.POSTED);
            case TO_POST -> List.of(RemittanceStatus.TAKEN, RemittanceStatus.OUT_OF_BALANCE);
        };
    }

    /// The checks of one search in one order.
    private record Found(Office office, CheckSearch search, CheckOrder order) implements PageSource<CheckRow> {
        @Override
        public PageSource<CheckRow> sorted(Sort sort) {
            return new Found(
                    office, search, new CheckOrder(CheckOrder.Column.valueOf(sort.column()), sort.isDescending()));
        }

        @Override
        public long count() {
            return checks().count(search);
        }

        @Override
        public List<CheckRow> page(long offset, int limit) {
            List<Check> some = checks().page(search, order, Math.toIntExact(offset), limit);
            Map<RemittanceId, Integer> matched =
                    office.remittances().matched(some.stream().map(Check::id).toList());
            return some.stream()
                    .map(check -> row(check, matched.getOrDefault(check.id(), 0)))
                    .toList();
        }

        private CheckList checks() {
            return new CheckList(office.session());
        }
    }

    @Override
    public CheckPlanRow plan(RemittanceId id) {
        int matched = office.remittances().matched(List.of(id)).getOrDefault(id, 0);
        return new PlanPages(office).read(id, row(office.remittances().show(id), matched));
    }

    @Override
    public Outcome post(CheckPlanRow shown, Progress progress) {
        return switch (office.remittances().post(shown.check().id(), shown.digest())) {
            case PostResult.Posted posted ->
                new Outcome(
                        posted.held() == 0,
                        Texts.of("checks.outcome.posted", Formats.amount(posted.cash()), posted.held()),
                        List.of());
            case PostResult.Refused refused -> new Outcome(false, refused.reason(), List.of());
        };
    }

    @Override
    public Outcome postClean(Progress progress) {
        List<PostResult> results = office.remittances().postClean(progress);
        List<String> left = new ArrayList<>();
        int posted = 0;
        for (PostResult result : results) {
            switch (result) {
                case PostResult.Posted _ -> posted++;
                case PostResult.Refused refused -> left.add(refused.reason());
            }
        }
        return new Outcome(left.isEmpty(), Texts.of("checks.outcome.clean", posted, left.size()), left);
    }

    @Override
    public Outcome take(List<Path> files, Progress progress) {
        List<String> details = new ArrayList<>();
        int taken = 0;
        int refused = 0;
        for (Path file : files) {
            progress.stopIfCancelled();
            if (!Files.isRegularFile(file)) {
                details.add(Texts.of("checks.take.no-file", file.getFileName()));
                refused++;
                continue;
            }
            FileAnswer answer = office.exchange().take(file, progress);
            taken += answer instanceof FileAnswer.Taken ? 1 : 0;
            refused += answer instanceof FileAnswer.Refused ? 1 : 0;
            details.addAll(words(answer));
        }
        return new Outcome(refused == 0, Texts.of("checks.outcome.taken", taken, files.size()), details);
    }

    private static List<String> words(FileAnswer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(
                switch (answer) {
                    case FileAnswer.Taken taken ->
                        Texts.of("checks.take.taken", taken.name(), taken.kind(), counts(taken.counts()));
                    case FileAnswer.AlreadyTaken before ->
                        Texts.of("checks.take.before", before.name(), Formats.date(before.on()));
                    case FileAnswer.Refused refused -> Texts.of("checks.take.refused", refused.name());
                });
        answer.findings().stream().limit(MOST_FINDINGS).map(CheckPages::line).forEach(lines::add);
        return lines;
    }

    private static String counts(List<TakenCount> counts) {
        return String.join(
                ", ",
                counts.stream().map(count -> count.count() + " " + count.what()).toList());
    }

    private static String line(Finding finding) {
        return Texts.of("checks.take.finding", finding.line(), finding.message());
    }

    private static CheckRow row(Check check, int matched) {
        return new CheckRow(
                check.id(),
                check.payerName(),
                check.trace(),
                check.isDated() ? check.paidOn() : null,
                check.payment(),
                check.claimCount(),
                matched,
                badge(check, matched));
    }

    private static Badge badge(Check check, int matched) {
        return switch (check.status()) {
            case TAKEN ->
                matched < check.claimCount()
                        ? new Badge(
                                Texts.of("checks.state.unmatched", check.claimCount() - matched), Badge.Tone.CAUTION)
                        : new Badge(Texts.of("checks.state.taken"), Badge.Tone.BUSY);
            case OUT_OF_BALANCE -> new Badge(Texts.of("checks.state.unbalanced"), Badge.Tone.BAD);
            case POSTED -> new Badge(Texts.of("checks.state.posted"), Badge.Tone.GOOD);
            case VOIDED -> new Badge(Texts.of("checks.state.voided"), Badge.Tone.PLAIN);
            case REPEAT -> new Badge(Texts.of("checks.state.repeat"), Badge.Tone.PLAIN);
        };
    }
}
