package org.daysheet.billing.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.claims.ClaimVersion;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.submission.NoteRow.About;
import org.daysheet.billing.submission.NoteRow.Complaint;
import org.daysheet.edi.ack999.ElementError;
import org.daysheet.edi.ack999.SegmentError;
import org.daysheet.edi.ack999.SetAck;
import org.daysheet.edi.claim837.SegmentOwners;
import org.daysheet.edi.claim837.SegmentOwners.Owner;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimVersionId;
import org.jspecify.annotations.Nullable;

/// Leads what a 999 complains about back to claims and their fields, by the very bytes that were sent.
final class SentComplaints {
    private static final Owner NOBODY = new Owner(List.of(), 0, "", "", "");

    private final Tx tx;
    private final RawFiles files;
    private final Claims claims;

    SentComplaints(Tx tx, RawFiles files, Claims claims) {
        this.tx = tx;
        this.files = files;
        this.claims = claims;
    }

    /// The reasons of one set of a submission; a reason about several claims is said of each.
    List<NoteRow> of(Submission sent, SetAck ack) {
        if (ack.errors().isEmpty()) {
            return List.of();
        }
        Map<Integer, Owner> owners = owners(sent, ack);
        Map<String, ClaimVersion> versions = versions(ack, owners);
        List<NoteRow> rows = new ArrayList<>();
        for (SegmentError error : ack.errors()) {
            Owner owner = owners.getOrDefault(error.position(), NOBODY);
            List<@Nullable ClaimVersionId> about = new ArrayList<>();
            named(error, owner).stream()
                    .map(versions::get)
                    .filter(java.util.Objects::nonNull)
                    .forEach(version -> about.add(version.id()));
            if (about.isEmpty()) {
                about.add(null);
            }
            about.forEach(version -> add(rows, error, owner, version));
        }
        return rows;
    }

    private static void add(List<NoteRow> rows, SegmentError error, Owner owner, @Nullable ClaimVersionId version) {
        About about = new About(version, owner.line(), "", "");
        if (error.elements().isEmpty()) {
            String path = SegmentFields.path(owner, error.segmentId(), 0, 0);
            rows.add(new NoteRow(about, null, new Complaint(error, null), "", path, error.place()));
        }
        for (ElementError element : error.elements()) {
            String path = SegmentFields.path(owner, error.segmentId(), element.element(), element.component());
            rows.add(new NoteRow(about, null, new Complaint(error, element), "", path, element.place()));
        }
    }

    private Map<Integer, Owner> owners(Submission sent, SetAck ack) {
        Set<Integer> positions =
                ack.errors().stream().map(SegmentError::position).collect(Collectors.toCollection(LinkedHashSet::new));
        try (InputStream bytes = files.open(sent.file())) {
            return SegmentOwners.find(bytes, ack.control(), positions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, ClaimVersion> versions(SetAck ack, Map<Integer, Owner> owners) {
        Set<String> numbers = new LinkedHashSet<>();
        owners.values().forEach(owner -> numbers.addAll(owner.claims()));
        ack.errors().forEach(error -> numbers.addAll(named(error, NOBODY)));
        return claims.byControlNumbers(tx, numbers);
    }

    /// The claim a receiver names itself (CTX CLM01) goes before the one that stands at the position.
    private static List<String> named(SegmentError error, Owner owner) {
        return error.context().stream()
                .filter(context -> context.startsWith("CLM01:"))
                .findFirst()
                .map(context -> List.of(context.substring("CLM01:".length())))
                .orElse(owner.claims());
    }
}
