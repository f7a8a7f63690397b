package org.daysheet.demo.simulator;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;

/// One claim as it came in.
///
/// @param control CLM01
/// @param charge CLM02
/// @param billing place, frequency, priority, filing indicator and reference of the claim
/// @param people who is named on it
/// @param lines its service lines
/// @param receivedOn the day on which its payer had it
record SubmittedClaim(
        String control, Money charge, Billing billing, People people, List<SubmittedLine> lines, LocalDate receivedOn) {
    SubmittedClaim {
        lines = List.copyOf(lines);
    }

    /// @param place CLM05-1
    /// @param frequency CLM05-3
    /// @param originalReference REF*F8, may be empty
    /// @param priority SBR01: P, S or T
    /// @param filingIndicator SBR09
    record Billing(String place, String frequency, String originalReference, String priority, String filingIndicator) {}

    /// @param payer whom it asks for money; number is the payer code
    /// @param subscriber who holds the policy; number is the member number
    /// @param patient who was treated, the subscriber unless a 2000C says otherwise
    /// @param provider billing provider; number is the NPI
    /// @param rendering rendering provider, nobody when it is the billing provider
    /// @param taxId billing provider's REF*EI or REF*SY
    record People(Person payer, Person subscriber, Person patient, Person provider, Person rendering, String taxId) {}

    boolean isPrimary() {
        return billing.priority().equals("P");
    }

    /// CLP02 of an ordinary decision: whether its payer came first, second or later.
    String turn() {
        return switch (billing.priority()) {
            case "P" -> "1";
            case "S" -> "2";
            default -> "3";
        };
    }

    LocalDate serviceOn() {
        return lines.isEmpty() ? LocalDate.EPOCH : lines.getFirst().serviceOn();
    }

    LocalDate lastServiceOn() {
        return lines.isEmpty() ? LocalDate.EPOCH : lines.getLast().serviceOn();
    }
}
