package org.daysheet.demo.practice;

import java.util.List;
import java.util.Locale;
import org.daysheet.billing.practice.AssignmentTerms;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerTimes;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.demo.chance.Dice;
import org.daysheet.types.money.Money;

/// The invented payers of the practice.
public enum DemoPayer {
    MEDICARE("Northfield Medicare Part B", "04990", "MB", 365, 30),
    MEDICAID("Buckland Medical Assistance", "77099", "MC", 180, 40),
    BLUE("Blue Harbor Health Plan", "54799", "BL", 180, 30),
    LAKESIDE("Lakeside Mutual", "60098", "CI", 120, 35),
    SUMMIT("Summit Ridge Health", "87797", "12", 120, 35),
    SUPPLEMENT("Heartland Senior Supplement", "33196", "CI", 365, 45);

    private static final int APPEAL_DAYS = 180;
    private static final int FOLLOW_UP_DAYS = 7;
    private static final String MEDICARE_LETTERS = "ACDEFGHJKMNPQRTUVWXY";
    private static final List<Integer> COPAYS = List.of(1500, 2000, 2500, 3000, 4000);

    private final String name;
    private final String code;
    private final String filingIndicator;
    private final int timelyFilingDays;
    private final int paymentDays;

    DemoPayer(String name, String code, String filingIndicator, int timelyFilingDays, int paymentDays) {
        this.name = name;
        this.code = code;
        this.filingIndicator = filingIndicator;
        this.timelyFilingDays = timelyFilingDays;
        this.paymentDays = paymentDays;
    }

    /// The payer as the practice enters it.
    public PayerFacts facts() {
        return new PayerFacts(
                name,
                code,
                filingIndicator,
                new PostalAddress("PO Box " + code, "", "Hartwell", "CT", "060990000"),
                "555-555-0150",
                new PayerTimes(timelyFilingDays, 3, 5, paymentDays, APPEAL_DAYS, FOLLOW_UP_DAYS),
                AssignmentTerms.USUAL,
                true,
                PayerWishes.usual(filingIndicator));
    }

    public String payerName() {
        return name;
    }

    public String code() {
        return code;
    }

    public String filingIndicator() {
        return filingIndicator;
    }

    /// A member number as this payer writes them.
    String memberNumber(Dice dice) {
        return switch (this) {
            case MEDICARE -> medicareNumber(dice);
            case MEDICAID -> "91" + digits(dice, 8);
            case BLUE -> "FHX" + digits(dice, 9);
            case LAKESIDE -> "W" + digits(dice, 9);
            case SUMMIT -> digits(dice, 9) + "01";
            case SUPPLEMENT -> "HS" + digits(dice, 8);
        };
    }

    /// What is due at a visit under a new policy.
    Money copay(Dice dice) {
        return switch (this) {
            case MEDICARE, SUPPLEMENT -> Money.ZERO;
            case MEDICAID -> Money.ofCents(dice.chance(400) ? 300 : 0);
            case BLUE, LAKESIDE, SUMMIT -> Money.ofCents(dice.pick(COPAYS));
        };
    }

    private static String digits(Dice dice, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(dice.below(10));
        }
        return text.toString();
    }

    /// Digit, letter, either, digit, letter, either, digit, two letters, two digits; no S, L, O, I, B, Z.
    private static String medicareNumber(Dice dice) {
        StringBuilder text = new StringBuilder();
        for (char kind : "9A*9A*9AA99".toCharArray()) {
            boolean letter = kind == 'A' || (kind == '*' && dice.chance(650));
            if (letter) {
                text.append(MEDICARE_LETTERS.charAt(dice.below(MEDICARE_LETTERS.length())));
            } else {
                text.append(text.isEmpty() ? dice.between(1, 9) : dice.below(10));
            }
        }
        return text.toString().toUpperCase(Locale.ROOT);
    }
}
