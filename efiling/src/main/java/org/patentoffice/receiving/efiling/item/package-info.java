/**
 * A filing as items (項目): 【項目名】 and content, members below their group, sheets opened by 【書類名】
 * (Regulations under the Patent Act, forms 13, 26, 29, 29-2, 30, 31, 44, 48, 69).
 */
@NullMarked
package org.patentoffice.receiving.efiling.item;

import org.jspecify.annotations.NullMarked;
