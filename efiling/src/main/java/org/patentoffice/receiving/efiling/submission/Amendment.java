package org.patentoffice.receiving.efiling.submission;

import java.util.List;
import org.patentoffice.receiving.efiling.item.AmendmentWay;

/**
 * One 【手続補正ｎ】.
 *
 * @param targetDocument 補正対象書類名, such as 特許請求の範囲
 * @param item 補正対象項目名, such as 請求項２ or 全文
 * @param items what the new text contains
 */
public record Amendment(
    String targetDocument, String item, AmendmentWay way, List<RequestItem> items) {}
