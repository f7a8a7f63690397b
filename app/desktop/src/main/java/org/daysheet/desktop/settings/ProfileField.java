package org.daysheet.desktop.settings;

import org.daysheet.desktop.parts.Texts;

/// A field about a way files go to payers.
public enum ProfileField {
    NAME,
    SUBMITTER,
    RECEIVER,
    RECEIVER_CODE,
    TEST,
    CONTACT,
    PHONE,
    EMAIL,
    FROM_QUALIFIER,
    FROM,
    FROM_APPLICATION,
    TO_QUALIFIER,
    TO,
    TO_APPLICATION,
    ACKNOWLEDGMENT;

    /// What stands over the field; an underscore marks its letter.
    public String label() {
        return Texts.of("settings.profile." + name());
    }
}
