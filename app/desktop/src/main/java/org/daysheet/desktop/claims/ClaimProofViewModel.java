package org.daysheet.desktop.claims;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.paper.PdfViewModel;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.WholeFile;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// What proves that the open claim was sent in time: looked at page by page, saved.
public final class ClaimProofViewModel {
    private final ClaimDesk desk;
    private final Background background;
    private final ClaimPageViewModel claims;
    private final BooleanSupplier isInFront;
    private final Latest proofs;
    private final PdfViewModel pages;
    private final ReadOnlyObjectWrapper<@Nullable Proof> proof = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /// A packet that is looked at.
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Proof(ClaimId claim, byte[] pdf) {}

    /// @param isInFront whether the claims are seen now, so that what came of an act need not be told elsewhere
    ClaimProofViewModel(ClaimDesk desk, Background background, ClaimPageViewModel claims, BooleanSupplier isInFront) {
        this.desk = desk;
        this.background = background;
        this.claims = claims;
        this.isInFront = isInFront;
        this.proofs = new Latest(background);
        this.pages = new PdfViewModel(background);
        claims.page().addListener((_, before, now) -> follow(before, now));
        claims.side().addListener((_, _, _) -> load());
    }

    /// The pages.
    public PdfViewModel pages() {
        return pages;
    }

    /// What came of the last act, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether a packet is there and is not being saved.
    public BooleanExpression canSave() {
        return BooleanExpression.booleanExpression(Bindings.isNotNull(proof))
                .and(working.not())
                .and(Bindings.equal(claims.side(), ClaimSide.PROOF));
    }

    /// Name to begin with for a file.
    public Optional<String> fileName() {
        return claims.control().map(control -> "timely-filing-" + control + ".pdf");
    }

    /// Saves the packet as it is looked at.
    public void save(Path file) {
        Proof wanted = proof.get();
        if (wanted == null || !canSave().get()) {
            return;
        }
        working.set(true);
        var _ = background.run(
                Texts.of("claims.proof.job"),
                isInFront,
                progress -> {
                    WholeFile.write(file, progress, out -> out.write(wanted.pdf()));
                    desk.proofSaved(wanted.claim(), wanted.pdf());
                    return Told.good(Texts.of("claims.proof.saved", String.valueOf(file.getFileName())));
                },
                told -> finish(new Badge(told.told(), Badge.Tone.GOOD)),
                failure -> finish(new Badge(failure.message(), Badge.Tone.CAUTION)));
    }

    private void finish(Badge news) {
        working.set(false);
        notice.set(news);
    }

    /// The screen is left.
    void hidden() {
        proofs.forget();
        pages.forget();
    }

    private void follow(@Nullable ClaimPage before, @Nullable ClaimPage now) {
        boolean isSame = before != null
                && now != null
                && Objects.equals(before.row().id(), now.row().id());
        if (!isSame) {
            notice.set(null);
            proof.set(null);
            pages.clear();
        }
        load();
    }

    /// Gathers the packet while it is looked at.
    private void load() {
        ClaimPage open = claims.page().get();
        if (open == null || claims.side().get() != ClaimSide.PROOF) {
            proofs.forget();
            return;
        }
        ClaimId claim = open.row().id();
        String title = Texts.of("claims.proof.title", open.row().control());
        proofs.fetch(
                () -> new Proof(claim, desk.proof(claim)),
                read -> {
                    proof.set(read);
                    pages.show(title, read::pdf);
                },
                problem -> {
                    proof.set(null);
                    pages.clear();
                    notice.set(new Badge(problem.message(), Badge.Tone.CAUTION));
                });
    }
}
