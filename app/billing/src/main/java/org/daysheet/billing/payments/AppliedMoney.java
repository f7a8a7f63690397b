package org.daysheet.billing.payments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What a patient's money was used for, and where it can be taken from again.
final class AppliedMoney {
    /// Money that went from a patient's credit to a charge.
    ///
    /// @param posting in the order in which they were recorded
    /// @param named payment it came from, null for the common credit
    /// @param charge that it paid
    /// @param amount negative when it came back from the charge
    record Use(long posting, @Nullable PaymentId named, ChargeId charge, Money amount) {}

    /// A part of what is taken back from a charge.
    record Part(ChargeId charge, Money amount) {}

    /// What is taken back.
    ///
    /// @param own of uses that name the payment
    /// @param common of uses that name none
    /// @param missing what could not be found on charges
    record Taken(List<Part> own, List<Part> common, Money missing) {
        Taken {
            own = List.copyOf(own);
            common = List.copyOf(common);
        }
    }

    private final List<Use> uses;
    private final Map<PaymentId, Long> takenBy;

    /// @param uses all of one patient, oldest first
    /// @param takenBy posting by which each payment came in
    AppliedMoney(List<Use> uses, Map<PaymentId, Long> takenBy) {
        this.uses = List.copyOf(uses);
        this.takenBy = Map.copyOf(takenBy);
    }

    static AppliedMoney of(Tx tx, PatientId patient) {
        return new AppliedMoney(AppliedQuery.uses(tx, patient), AppliedQuery.takenBy(tx, patient));
    }

    /// Takes an amount back from what a payment was used for: first from what names it, then from the common uses
    /// recorded since it came in, oldest first, then from those before, newest first. No charge gives more than it
    /// has still of the patient's money.
    Taken take(PaymentId payment, Money amount) {
        Map<ChargeId, Money> left = new LinkedHashMap<>();
        uses.forEach(use -> left.merge(use.charge(), use.amount(), Money::plus));
        long since = takenBy.getOrDefault(payment, 0L);
        List<Use> given = uses.stream().filter(use -> use.amount().isPositive()).toList();
        Comparator<Use> oldest = Comparator.comparingLong(Use::posting);
        List<Use> common = new ArrayList<>(given.stream()
                .filter(use -> use.named() == null && use.posting() > since)
                .sorted(oldest)
                .toList());
        common.addAll(given.stream()
                .filter(use -> use.named() == null && use.posting() < since)
                .sorted(oldest.reversed())
                .toList());
        List<Use> own =
                given.stream().filter(use -> payment.equals(use.named())).toList();
        List<Part> ownParts = parts(own, left, amount);
        List<Part> commonParts = parts(common, left, amount.minus(sum(ownParts)));
        return new Taken(ownParts, commonParts, amount.minus(sum(ownParts)).minus(sum(commonParts)));
    }

    private static List<Part> parts(List<Use> uses, Map<ChargeId, Money> left, Money amount) {
        Map<ChargeId, Money> parts = new LinkedHashMap<>();
        Money rest = amount;
        for (Use use : uses) {
            Money part = use.amount()
                    .min(left.getOrDefault(use.charge(), Money.ZERO))
                    .min(rest);
            if (part.isPositive()) {
                parts.merge(use.charge(), part, Money::plus);
                left.merge(use.charge(), part.negated(), Money::plus);
                rest = rest.minus(part);
            }
        }
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    private static Money sum(List<Part> parts) {
        return Money.sum(parts.stream().map(Part::amount));
    }
}
