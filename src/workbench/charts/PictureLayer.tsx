import { useEffect, useMemo, type JSX } from 'react';
import type { Picture, Sheet } from '../../host/model/sheet';
import { sheetScale } from '../grid/sheetScale';

/** The pictures of a sheet at their place. */
export function PictureLayer({ sheet }: { sheet: Sheet }): JSX.Element {
  return (
    <>
      {sheet.pictures.map((picture) => (
        <PictureBox key={picture.id} picture={picture} />
      ))}
    </>
  );
}

function PictureBox({ picture }: { picture: Picture }): JSX.Element {
  const { png } = picture;
  const address = useMemo(
    () => URL.createObjectURL(new Blob([new Uint8Array(png)], { type: 'image/png' })),
    [png],
  );
  useEffect(
    () => () => {
      URL.revokeObjectURL(address);
    },
    [address],
  );
  return (
    <img
      src={address}
      alt={picture.altText ?? picture.name}
      style={{
        position: 'absolute',
        left: sheetScale.points(picture.left),
        top: sheetScale.points(picture.top),
        width: sheetScale.points(picture.width),
        height: sheetScale.points(picture.height),
      }}
    />
  );
}
