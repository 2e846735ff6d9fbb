/** Pages of text, our own words, with the elements that article sites use. */
export const legRaiseArticle = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The five ab moves we keep coming back to</title>
<meta name="description" content="Five floor exercises for your abs, lying leg raises first.">
<style>body { margin: 0; font: 400 17px/28px Georgia, "DejaVu Serif", serif; color: #333; } article { max-width: 640px; margin: 40px auto; padding: 0 20px; } * { letter-spacing: .01em; }</style></head>
<body><article>
<h1>The five ab moves we keep coming back to</h1>
<p>You need a mat, ten minutes and a little patience. Work through the list twice and rest when you want to.</p>
<h2>1. Lying leg raises</h2>
<p>Start with lying leg raises. Keep both legs long, lower slowly, and repeat for three sets of ten before moving on.</p>
<h2>2. Bicycle crunches</h2>
<p>Elbow to opposite knee, without pulling on your neck.</p>
<h2>3. Flutter kicks</h2>
<p>They look easy until they are not. Twenty seconds is plenty for a first round of this workout.</p>
<h2>4. Plank</h2>
<p>Hold a straight line from head to heel.</p>
</article></body></html>`;

/** The same page of a site that allows itself nothing: no script, no style, no picture, no HTML from strings. */
export const strictArticle = legRaiseArticle
  .replace(
    '<meta name',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"><meta name`,
  )
  .replace(/<style>.*<\/style>/, '');

export const cookingArticle = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Roast leg of lamb</title></head>
<body><article><h1>Roast leg of lamb</h1>
<p>Raise the oven to 200 degrees, rub the leg with salt and rosemary, and let it stand while the potatoes boil. It needs an hour and a half and will wait for late guests without complaint.</p>
<h2>Gravy</h2><p>Deglaze the tin with a glass of red wine.</p></article></body></html>`;

export const untitledPage = '<!doctype html><html><head></head><body><p>Nothing to see.</p></body></html>';
export const hugeTitlePage = `<!doctype html><html><head><title>${'leg raise '.repeat(100_000)}</title></head><body><h1>${'very long words '.repeat(60_000)}</h1></body></html>`;
