package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.billing.encounters.Purchase;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.edi.claim837.LineProviders;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.PurchasedService;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// Who took part in a line, and its numbers, as a claim says them: only where they are not those of the claim (837P
/// TR3 loops 2420A to 2420F; REF*G1, REF*9F and PS1 of loop 2400). Who ordered has no other place. Pure.
final class ClaimLineParties {
    private static final int LONGEST_NUMBER = 50;

    private final ClaimSources sources;
    private final LineParties own;

    ClaimLineParties(ClaimSources sources, Charge charge) {
        this.sources = sources;
        this.own = charge.facts().more().parties();
    }

    /// Who rendered it, null when that is who rendered the claim.
    org.daysheet.edi.claim837.@Nullable Provider rendering() {
        return other(
                sources.ofLine(own.rendering()), sources.rendering(), one -> ClaimServices.provider(one.facts(), true));
    }

    /// The others; {@link LineProviders#NONE} when they are those of the claim.
    LineProviders others() {
        Provider ordering = sources.ofLine(own.ordering());
        Provider ordered = ordering == null ? sources.ordering() : ordering;
        Provider seller = seller();
        return new LineProviders(
                seller == null ? null : seller(seller.facts()),
                other(sources.ofLine(own.facility()), sources.facility(), one -> ClaimServices.facility(one.facts())),
                other(sources.ofLine(own.supervising()), sources.supervising(), ClaimLineParties::person),
                ordered == null ? null : ClaimServices.ordering(sources, ordered.facts()),
                other(sources.ofLine(own.referring()), sources.referring(), ClaimLineParties::person),
                null);
    }

    /// What it was bought for, null when the practice did it itself.
    @Nullable
    PurchasedService purchase() {
        Provider seller = seller();
        Purchase purchase = own.purchase();
        return seller == null || purchase == null
                ? null
                : new PurchasedService(seller.facts().npi().value(), purchase.price());
    }

    private @Nullable Provider seller() {
        Purchase purchase = own.purchase();
        return purchase == null ? null : sources.ofLine(purchase.from());
    }

    /// The name of one who sold is not sent.
    private static org.daysheet.edi.claim837.Provider seller(ProviderFacts facts) {
        return new org.daysheet.edi.claim837.Provider(
                facts.isOrganization(), PersonName.NONE, facts.npi().value(), "", List.of());
    }

    /// The numbers of the line that the payer gave, in the order of the guide.
    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        add(references, "G1", own.authorization(), sources.numbers().authorization());
        add(references, "9F", own.referral(), sources.numbers().referral());
        return references;
    }

    private void add(List<Reference> references, String qualifier, String number, String ofVisit) {
        String said = ClaimText.of(number, LONGEST_NUMBER);
        boolean isOfPayer = sources.owners().isOf(sources.coverage().id(), number);
        if (isOfPayer && !said.isEmpty() && !said.equals(ClaimText.of(ofVisit, LONGEST_NUMBER))) {
            references.add(new Reference(qualifier, said));
        }
    }

    private static org.daysheet.edi.claim837.Provider person(Provider one) {
        return ClaimServices.provider(one.facts(), false);
    }

    /// Those who say the same on a claim are the same: somebody may be entered in two roles.
    private static <T> @Nullable T other(
            @Nullable Provider line, @Nullable Provider visit, Function<Provider, T> said) {
        T named = line == null ? null : said.apply(line);
        boolean isSame = named != null && visit != null && named.equals(said.apply(visit));
        return isSame ? null : named;
    }
}
