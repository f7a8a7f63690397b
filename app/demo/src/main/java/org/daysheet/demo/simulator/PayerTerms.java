package org.daysheet.demo.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.daysheet.demo.chance.Dice;
import org.daysheet.types.money.Money;

/// What a payer pays and when, drawn once from its code and kind.
///
/// @param filingIndicator SBR09 of claims sent to it
record PayerTerms(long seed, String code, String filingIndicator) {
    private static final int SEQUESTRATION_PER_MILLE = 20;

    boolean isMedicare() {
        return filingIndicator.equals("MB");
    }

    boolean isMedicaid() {
        return filingIndicator.equals("MC");
    }

    /// Share of the charge that is recognised for a procedure, the same for every claim.
    Money allowed(String procedure, Money charge) {
        int spread = Math.floorMod((int) (Dice.hash(seed, code, "fee", procedure) >>> 33), 90);
        int base = isMedicare() ? 500 : isMedicaid() ? 340 : 610;
        return Share.of(charge, base + spread);
    }

    int coinsurancePerMille() {
        if (isMedicaid()) {
            return 0;
        }
        return isMedicare() ? 200 : 100 + 100 * Math.floorMod((int) (Dice.hash(seed, code, "share") >>> 33), 3);
    }

    /// The budget cut Medicare takes from what it would pay.
    Money sequestration(Money payable) {
        return isMedicare() ? Share.of(payable, SEQUESTRATION_PER_MILLE) : Money.ZERO;
    }

    Money usualCopay(String memberNumber) {
        if (isMedicaid()) {
            return Money.ofCents(300);
        }
        return Money.ofCents(1500 + 500L * Math.floorMod((int) (Dice.hash(seed, code, memberNumber) >>> 33), 6));
    }

    LocalDate payDate(LocalDate receivedOn, Timing timing, Dice dice) {
        if (timing == Timing.AT_ONCE) {
            return receivedOn.plusDays(7);
        }
        int days = isMedicare()
                ? 14
                : isMedicaid() ? 21 : 10 + Math.floorMod((int) (Dice.hash(seed, code, "days") >>> 33), 9);
        return nextPayDay(receivedOn.plusDays(days + dice.below(8)));
    }

    LocalDate nextPayDay(LocalDate date) {
        int weekday = 1 + Math.floorMod((int) (Dice.hash(seed, code, "weekday") >>> 33), 5);
        return date.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
    }

    boolean paysByCheck() {
        return Math.floorMod((int) (Dice.hash(seed, code, "method") >>> 33), 4) == 0;
    }

    /// CLP06 knows fewer kinds than SBR09.
    String remittanceIndicator() {
        return switch (filingIndicator) {
            case "BL" -> "12";
            case "CI", "" -> "15";
            default -> filingIndicator;
        };
    }

    /// TRN03: "1" and the nine digits of the payer's tax number.
    String originator() {
        return "1" + (100_000_000L + Math.floorMod(Dice.hash(0, code, "tax"), 800_000_000L));
    }
}
