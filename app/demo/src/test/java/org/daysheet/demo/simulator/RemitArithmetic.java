package org.daysheet.demo.simulator;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.types.money.Money;

/// The three balances of an 835, worked out from foreign-read segments; says what does not hold.
final class RemitArithmetic {
    private final List<String> faults = new ArrayList<>();
    private String claim = "";
    private Money claimOpen = Money.ZERO;
    private Money lineOpen = Money.ZERO;
    private Money responsibility = Money.ZERO;
    private Money statedResponsibility = Money.ZERO;
    private boolean inLine;
    private Money paid = Money.ZERO;
    private Money checkAmount = Money.ZERO;

    static List<String> faults(byte[] file) {
        RemitArithmetic arithmetic = new RemitArithmetic();
        Judges.segments(file).forEach(arithmetic::segment);
        return arithmetic.faults;
    }

    private void segment(List<String> segment) {
        switch (segment.getFirst()) {
            case "BPR" -> checkAmount = amount(segment, 2);
            case "CLP" -> {
                endClaim();
                claim = segment.get(1);
                claimOpen = amount(segment, 3).minus(amount(segment, 4));
                paid = paid.plus(amount(segment, 4));
                statedResponsibility = amount(segment, 5);
            }
            case "SVC" -> {
                endLine();
                inLine = true;
                lineOpen = amount(segment, 2).minus(amount(segment, 3));
            }
            case "CAS" -> adjustment(segment);
            case "PLB" -> {
                endClaim();
                for (int i = 4; i < segment.size(); i += 2) {
                    paid = paid.minus(amount(segment, i));
                }
            }
            case "SE" -> {
                endClaim();
                if (!paid.equals(checkAmount)) {
                    faults.add("check " + checkAmount + " but claims and provider adjustments " + paid);
                }
                paid = Money.ZERO;
            }
            default -> {}
        }
    }

    private void adjustment(List<String> segment) {
        for (int i = 3; i < segment.size(); i += 3) {
            Money amount = amount(segment, i);
            lineOpen = lineOpen.minus(amount);
            claimOpen = claimOpen.minus(amount);
            if (segment.get(1).equals("PR")) {
                responsibility = responsibility.plus(amount);
            }
        }
    }

    private void endLine() {
        if (inLine && !lineOpen.isZero()) {
            faults.add("a line of " + claim + " is off by " + lineOpen);
        }
        inLine = false;
    }

    private void endClaim() {
        endLine();
        if (!claimOpen.isZero()) {
            faults.add(claim + " is off by " + claimOpen);
        }
        if (!statedResponsibility.isZero() && !statedResponsibility.equals(responsibility)) {
            faults.add(claim + " states another patient responsibility");
        }
        claimOpen = Money.ZERO;
        responsibility = Money.ZERO;
        statedResponsibility = Money.ZERO;
    }

    private static Money amount(List<String> segment, int index) {
        String text = index < segment.size() ? segment.get(index) : "";
        return text.isEmpty() ? Money.ZERO : Money.parse(text).orElseThrow();
    }
}
