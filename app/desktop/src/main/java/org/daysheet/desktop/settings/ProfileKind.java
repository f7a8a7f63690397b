package org.daysheet.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.Envelope;
import org.daysheet.billing.practice.ProfileFacts;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.jspecify.annotations.Nullable;

/// Ways files go to payers.
///
/// @param desk keeps them
record ProfileKind(SettingsDesk desk) implements Kind<SubmissionProfile, ProfileField> {
    @Override
    public List<ProfileField> fields() {
        return List.of(ProfileField.values());
    }

    @Override
    public List<SubmissionProfile> read() {
        return desk.profiles();
    }

    @Override
    public Map<ProfileField, String> texts(SubmissionProfile profile) {
        ProfileFacts facts = profile.facts();
        Map<ProfileField, String> texts = envelope(facts.envelope());
        texts.put(ProfileField.NAME, facts.name());
        texts.put(ProfileField.SUBMITTER, facts.submitter().code());
        texts.put(ProfileField.RECEIVER, facts.submitter().receiverName());
        texts.put(ProfileField.RECEIVER_CODE, facts.submitter().receiverCode());
        texts.put(ProfileField.TEST, facts.submitter().isTest() ? FormGrid.YES : "");
        texts.put(ProfileField.CONTACT, facts.contact().name());
        texts.put(ProfileField.PHONE, facts.contact().phone());
        texts.put(ProfileField.EMAIL, facts.contact().email());
        return texts;
    }

    private static Map<ProfileField, String> envelope(Envelope envelope) {
        Map<ProfileField, String> texts = new EnumMap<>(ProfileField.class);
        texts.put(ProfileField.FROM_QUALIFIER, envelope.sender().qualifier());
        texts.put(ProfileField.FROM, envelope.sender().code());
        texts.put(ProfileField.FROM_APPLICATION, envelope.sender().application());
        texts.put(ProfileField.TO_QUALIFIER, envelope.receiver().qualifier());
        texts.put(ProfileField.TO, envelope.receiver().code());
        texts.put(ProfileField.TO_APPLICATION, envelope.receiver().application());
        texts.put(ProfileField.ACKNOWLEDGMENT, envelope.asksAcknowledgment() ? FormGrid.YES : "");
        return texts;
    }

    @Override
    public Map<ProfileField, String> fresh() {
        return envelope(Envelope.USUAL);
    }

    @Override
    public Optional<Runnable> keeping(Form<ProfileField> form, @Nullable SubmissionProfile known) {
        FieldReading<ProfileField> reading = new FieldReading<>(form);
        String name = reading.needed(ProfileField.NAME);
        String phone = reading.phone(ProfileField.PHONE);
        String email = reading.shaped(ProfileField.EMAIL, Contact::isEmail, "settings.wrong.email");
        for (ProfileField field : List.of(ProfileField.FROM_QUALIFIER, ProfileField.TO_QUALIFIER)) {
            if (!Envelope.isQualifier(form.typed(field))) {
                reading.fault(field, "settings.wrong.qualifier");
            }
        }
        List.of(ProfileField.FROM, ProfileField.FROM_APPLICATION, ProfileField.TO, ProfileField.TO_APPLICATION)
                .forEach(field -> reading.shaped(field, Envelope::isCode, "settings.wrong.wrapper-code"));
        if (!reading.isSound()) {
            return Optional.empty();
        }
        ProfileFacts facts = new ProfileFacts(
                name,
                new Submitter(
                        form.typed(ProfileField.SUBMITTER),
                        form.typed(ProfileField.RECEIVER),
                        form.typed(ProfileField.RECEIVER_CODE),
                        form.typed(ProfileField.TEST).equals(FormGrid.YES)),
                new Contact(form.typed(ProfileField.CONTACT), phone, email),
                envelope(form));
        return Optional.of(() -> desk.keepProfile(known == null ? null : known.id(), facts));
    }

    private static Envelope envelope(Form<ProfileField> form) {
        return new Envelope(
                new Envelope.Side(
                        form.typed(ProfileField.FROM_QUALIFIER),
                        form.typed(ProfileField.FROM),
                        form.typed(ProfileField.FROM_APPLICATION)),
                new Envelope.Side(
                        form.typed(ProfileField.TO_QUALIFIER),
                        form.typed(ProfileField.TO),
                        form.typed(ProfileField.TO_APPLICATION)),
                form.typed(ProfileField.ACKNOWLEDGMENT).equals(FormGrid.YES));
    }

    @Override
    public Optional<ProfileField> named() {
        return Optional.of(ProfileField.NAME);
    }

    @Override
    public String key(SubmissionProfile profile) {
        return profile.facts().name();
    }

    @Override
    public String key(Form<ProfileField> form) {
        return form.typed(ProfileField.NAME);
    }

    @Override
    public Optional<ProfileField> field(String refusal) {
        return refusal.equals("practice.profile.name-taken") ? Optional.of(ProfileField.NAME) : Optional.empty();
    }
}
