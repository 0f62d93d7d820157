/** A PDF of one page with these rows of text, an empty one for a wider gap; `locked` names a password that no one knows. */
export function pdf(rows: readonly string[], state: 'open' | 'locked' = 'open'): Uint8Array {
  const draw = rows.length ? `BT /F1 12 Tf 72 720 Td ${rows.map((r) => (r ? `(${r.replace(/[()\\]/g, '\\$&')}) Tj 0 -15 Td` : '0 -15 Td')).join(' ')} ET` : '';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', `<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`,
  ];
  let out = '%PDF-1.4\n';
  const at = objects.map((o, i) => { const here = out.length; out += `${i + 1} 0 obj\n${o}\nendobj\n`; return here; }), table = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map((a) => `${String(a).padStart(10, '0')} 00000 n \n`).join('')}`;
  return new TextEncoder().encode(`${out}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${state === 'locked' ? `/Encrypt 6 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]` : ''} >>\nstartxref\n${table}\n%%EOF\n`);
}
