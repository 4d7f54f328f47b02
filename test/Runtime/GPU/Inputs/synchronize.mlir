func.func @main() {
  %token = gpu.wait async
  gpu.wait [%token]
  return
}
