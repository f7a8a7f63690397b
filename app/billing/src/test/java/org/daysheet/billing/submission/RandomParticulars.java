package org.daysheet.billing.submission;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.EquipmentNeed;
import org.daysheet.billing.encounters.EquipmentPrices;
import org.daysheet.billing.encounters.LineDate;
import org.daysheet.billing.encounters.LineNumber;
import org.daysheet.billing.encounters.LineParticulars;
import org.daysheet.billing.encounters.Measure;
import org.daysheet.billing.encounters.Particulars;
import org.daysheet.billing.encounters.VisitNumber;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Made-up rarer facts of visits and lines, none of which keeps a claim back.
final class RandomParticulars {
    private final RandomGenerator random;
    private final LocalDate day;

    /// @param day no day lies after it
    RandomParticulars(RandomGenerator random, LocalDate day) {
        this.random = random;
        this.day = day;
    }

    Particulars ofVisit() {
        Map<VisitNumber, String> numbers = new EnumMap<>(VisitNumber.class);
        for (VisitNumber kind : VisitNumber.values()) {
            if (oneIn(2)) {
                numbers.put(kind, number(kind));
            }
        }
        return new Particulars(
                of("", "154", "7.5"),
                oneIn(2),
                numbers,
                Stream.of("09", "17", "W2").filter(_ -> oneIn(2)).toList(),
                Stream.of("G0105", "G0121")
                        .filter(_ -> oneIn(2))
                        .map(ProcedureCode::new)
                        .toList(),
                of("", "State data 7"),
                oneIn(2)
                        ? new ContractTerms(of("01", "05", "09"), rarely(Money.ofCents(4_000)), of("", "Plan C"))
                        : null);
    }

    private String number(VisitNumber kind) {
        return switch (kind) {
            case AUTHORIZATION_EXCEPTION -> of("1", "3", "7");
            case MEDICARE_CROSSOVER -> of("Y", "N");
            default -> of("N-" + random.nextInt(1_000), "12345678");
        };
    }

    LineParticulars ofLine() {
        Map<LineDate, LocalDate> dates = new EnumMap<>(LineDate.class);
        for (LineDate kind : LineDate.values()) {
            if (oneIn(2)) {
                dates.put(kind, day.minusDays(random.nextInt(30)));
            }
        }
        EquipmentNeed need = oneIn(2) ? new EquipmentNeed(of("I", "R", "S"), of("1", "12", "99")) : null;
        if (need != null) {
            dates.put(LineDate.THERAPY_BEGAN, day.minusDays(40));
            dates.put(LineDate.RECERTIFIED, day.minusDays(1));
        }
        Map<LineNumber, String> numbers = new EnumMap<>(LineNumber.class);
        for (LineNumber kind : LineNumber.values()) {
            numbers.put(kind, oneIn(2) ? "L-" + random.nextInt(9) : "");
        }
        Map<Measure, String> measures = new EnumMap<>(Measure.class);
        for (Measure kind : Measure.values()) {
            measures.put(kind, oneIn(2) ? of("2", "35", "120") : "");
        }
        return new LineParticulars(
                oneIn(2)
                        ? new EquipmentPrices(
                                "30", Money.ofCents(1 + random.nextInt(9_000)), Money.ZERO, of("1", "4", "6"))
                        : null,
                need,
                dates,
                numbers,
                measures,
                rarely(Money.ofCents(random.nextInt(100))),
                rarely(Money.ofCents(random.nextInt(100))));
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> @Nullable T rarely(T value) {
        return oneIn(3) ? value : null;
    }
}
