import type { Picture } from './picture/picture.ts';

interface Props {
  label: string;
  pictures: readonly Picture[];
}

/** A chart's picture in the frame of the live one, for markup that React renders at build time. */
export function LiveStill({ label, pictures }: Props) {
  return (
    <div className="live">
      {pictures.map(({ variant, width, height, inside }) => (
        <svg
          key={variant}
          className={pictures.length > 1 ? `plot ${variant}` : 'plot'}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={label}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: markup this build has drawn itself
          dangerouslySetInnerHTML={{ __html: inside }}
        />
      ))}
    </div>
  );
}
