package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.daysheet.desktop.money.PaidDesk;
import org.daysheet.desktop.money.PaidFilter;
import org.daysheet.desktop.money.PaidRow;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;

/// Payments of invented patients.
final class PretendPaid implements PaidDesk {
    boolean isBroken;

    static PaidRow paid(int number) {
        boolean isLeft = number % 7 == 3;
        Money amount = Money.ofCents(2_000L + number * 1_525L % 18_000);
        return new PaidRow(
                new PaymentId(number + 1),
                LocalDate.of(2026, 6, 26).minusDays(number),
                "R%06d".formatted(912 - number),
                new PaidRow.Payer(new PatientId(number + 1), "P" + (10_001 + number), "Sample" + number + ", Pat"),
                List.of("Card", "Check", "Cash").get(number % 3),
                number % 3 == 1 ? "" + (4_410 + number) : "",
                amount,
                isLeft ? Money.ofCents(1_500) : Money.ZERO,
                isLeft ? new Badge("Unapplied", Badge.Tone.CAUTION) : new Badge("Applied", Badge.Tone.GOOD));
    }

    @Override
    public PageSource<PaidRow> payments(PaidFilter filter) {
        return new ReadOnce<>(
                () -> {
                    Pretend.refuseWhen(isBroken);
                    return IntStream.range(0, filter == PaidFilter.ALL ? 200 : 60)
                            .mapToObj(PretendPaid::paid)
                            .filter(row ->
                                    filter != PaidFilter.LEFT || row.left().isPositive())
                            .toList();
                },
                row -> row.who().name() + " " + row.receipt());
    }
}
