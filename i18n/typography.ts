export * from '@/lib/text/typography';
