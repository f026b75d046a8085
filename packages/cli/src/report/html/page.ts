import { createHash } from 'node:crypto'
import type { Language } from '@zhiben/core'
import { html, type Markup } from './markup.js'

/**
 * The beginning of a page that needs nothing else, up to `<body>`: one style sheet in the page, no script, no request,
 * and a policy that forbids both.
 */
export const pageHead = (title: string, language: Language, style: string): Markup => {
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>`
}
