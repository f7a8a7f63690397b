package org.daysheet.desktop.claims;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;

/// Whether the payer that comes after the chosen claim's can be billed, and why not.
public final class NextBilling {
    private final ClaimDesk desk;
    private final Latest looks;
    private final ReadOnlyStringWrapper why = new ReadOnlyStringWrapper(Texts.of("claims.next.one"));
    private Optional<ClaimRow> claim = Optional.empty();

    NextBilling(ClaimDesk desk, Background background) {
        this.desk = desk;
        this.looks = new Latest(background);
    }

    /// Why it cannot be billed, empty when it can.
    public ReadOnlyStringProperty why() {
        return why.getReadOnlyProperty();
    }

    /// What stands beside the chosen claim: why not, once the payer before has decided; empty for nothing.
    public StringExpression words() {
        return Bindings.createStringBinding(
                () -> claim.filter(row -> isDecided(row.status())).isPresent() ? why.get() : "", why);
    }

    /// The claim whose next payer can be billed.
    Optional<ClaimRow> billable() {
        return claim.filter(_ -> why.get().isEmpty());
    }

    /// Whether a claim is the one that is asked about.
    boolean isAbout(ClaimId id) {
        return claim.filter(row -> row.id().equals(id)).isPresent();
    }

    /// Other claims are chosen.
    ///
    /// @param one the claim, when it is one alone
    void about(Optional<ClaimRow> one) {
        claim = one;
        looks.forget();
        if (one.isEmpty()) {
            why.set(Texts.of("claims.next.one"));
        } else if (!isDecided(one.get().status())) {
            why.set(Texts.of("claims.next.undecided"));
        } else {
            why.set(Texts.of("claims.next.looking"));
            looks.fetch(() -> desk.whyNoNext(one.get().id()), why::set, failure -> why.set(failure.message()));
        }
    }

    private static boolean isDecided(ClaimState state) {
        return switch (state) {
            case PAID, DENIED, CLOSED -> true;
            default -> false;
        };
    }
}
