package org.daysheet.billing.deposits;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daysheet.billing.problem.Texts;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.CoverPage;
import org.daysheet.types.paper.DepositPage;

/// A deposit as it is printed. The bank is told what it counts: cash as one sum, checks singly.
final class DepositPaper {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);

    private DepositPaper() {}

    /// @param from name and address of the practice
    static DepositPage of(Deposit deposit, List<String> from) {
        Map<Tender, Money> sums = new EnumMap<>(Tender.class);
        deposit.items().forEach(item -> sums.merge(item.tender(), item.amount(), Money::plus));
        List<DepositPage.Line> lines = new ArrayList<>();
        Money cash = sums.getOrDefault(Tender.CASH, Money.ZERO);
        if (cash.isPositive()) {
            lines.add(new DepositPage.Line(words(Tender.CASH), "", "", cash.display()));
        }
        deposit.items().stream()
                .filter(item -> item.tender() != Tender.CASH)
                .map(DepositPaper::line)
                .forEach(lines::add);
        List<CoverPage.Fact> totals = new ArrayList<>();
        sums.forEach((tender, sum) -> totals.add(new CoverPage.Fact(words(tender), sum.display())));
        totals.add(new CoverPage.Fact(
                Texts.of("deposits.paper.total"), deposit.total().display()));
        return new DepositPage(
                Texts.of("deposits.paper.title." + deposit.kind(), deposit.id()),
                from,
                List.of(
                        new CoverPage.Fact(
                                Texts.of("deposits.paper.day"),
                                deposit.depositedOn().format(DAY)),
                        new CoverPage.Fact(
                                Texts.of("deposits.paper.count"),
                                Integer.toString(deposit.items().size())),
                        new CoverPage.Fact(Texts.of("deposits.paper.by"), deposit.madeBy())),
                lines,
                totals);
    }

    private static DepositPage.Line line(DepositItem item) {
        return new DepositPage.Line(
                words(item.tender()), item.shown(), item.from(), item.amount().display());
    }

    private static String words(Tender tender) {
        return Texts.of("deposits.tender." + tender);
    }
}
