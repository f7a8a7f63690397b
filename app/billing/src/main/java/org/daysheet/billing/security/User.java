package org.daysheet.billing.security;

import org.daysheet.types.id.UserId;

/// A person, or the machine, that writes in the books. The id is never given to anybody else.
///
/// @param id key
/// @param loginName what is typed to sign in, lower case
/// @param displayName what others see
/// @param role what is allowed
/// @param isActive whether signing in is allowed
public record User(UserId id, String loginName, String displayName, Role role, boolean isActive) {}
